/** Everything of ours that a browser keeps is called so, behind the partition's key. */
const NAME = 'CustomerTiers.';

/**
 * Small texts that this browser keeps for the pane, under names of ours.
 *
 * Browsers can forbid it, and their storage can be full; both are exceptions. The pane then works as it does at a first
 * opening, so neither is anything to tell a user of.
 */
export class BrowserStore {
  private readonly prefix: string;

  /**
   * @param storage `() => localStorage`: where a browser forbids it, naming it throws
   * @param partition `Office.context.partitionKey`, which belongs before each key ("Persist add-in state and settings",
   *   Microsoft Learn); none in the web views of Windows
   */
  constructor(
    private readonly storage: () => Storage,
    partition = '',
  ) {
    this.prefix = `${partition}${NAME}`;
  }

  get(name: string): string | null {
    return this.attempt((storage) => storage.getItem(this.prefix + name), null);
  }

  set(name: string, text: string): void {
    this.attempt((storage) => storage.setItem(this.prefix + name, text), undefined);
  }

  remove(name: string): void {
    this.attempt((storage) => storage.removeItem(this.prefix + name), undefined);
  }

  /** The names that begin so. */
  names(beginning: string): readonly string[] {
    const start = this.prefix + beginning;
    return this.keys()
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(this.prefix.length));
  }

  /** Removes all that is ours, of other partitions too. @returns whether nothing of it is left */
  clear(): boolean {
    for (const key of this.ours()) this.attempt((storage) => storage.removeItem(key), undefined);
    return this.ours().length === 0;
  }

  private ours(): readonly string[] {
    return this.keys().filter((key) => key.includes(NAME));
  }

  private keys(): readonly string[] {
    return this.attempt(
      (storage) => Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? ''),
      [],
    );
  }

  private attempt<T>(work: (storage: Storage) => T, otherwise: T): T {
    try {
      return work(this.storage());
    } catch {
      return otherwise;
    }
  }
}
