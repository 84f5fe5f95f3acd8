import type { StoreApi } from 'zustand/vanilla';
import type { Edit } from '../app';
import { fromMemory, isFault, placeOf } from '../app';
import type { PaneState, PaneTools } from './paneState';
import type { Turns } from './turns';

/** Waits this long after the last change, in milliseconds: a person types several cells in a row. */
const PAUSE = 3000;

/**
 * Re-tiers after each change of the source, for as long as this page lives. What the workbook asks for stays in the
 * workbook; it is done only where the add-in runs.
 */
export class AutoRetier {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Sheets that were changed since the last run; null stands for one that is not known. */
  private readonly changed = new Set<string | null>();

  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: PaneTools,
    private readonly retier: () => Promise<void>,
    private readonly pause = PAUSE,
  ) {}

  /** Whether the workbook asks for it. A host in trouble says so at the next request. */
  async load(): Promise<void> {
    try {
      this.store.setState({ auto: await this.tools.workbook.auto() });
    } catch (error) {
      if (!isFault(error)) throw error;
    }
  }

  async turn(on: boolean): Promise<void> {
    await this.turns.errand('selecting', async () => {
      await this.tools.workbook.setAuto(on);
      this.store.setState({ auto: on });
      await this.tools.loadWithDocument?.(on);
    });
    if (!on) clearTimeout(this.timer);
  }

  /** Own writes and those of other people in the workbook count for nothing: their own Excel re-tiers for them. */
  edited({ by, sheet }: Edit): void {
    if (by !== 'person' || this.store.getState().auto !== true) return;
    this.changed.add(sheet);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), this.pause);
  }

  private async run(): Promise<void> {
    if (this.store.getState().auto !== true) return;
    const changed = [...this.changed];
    this.changed.clear();
    const read = await this.sheetsRead();
    if (changed.some((sheet) => sheet === null || read === null || read.includes(sheet))) await this.retier();
  }

  /** The sheets of the source and of the second source; null where they are not known by name. */
  private async sheetsRead(): Promise<readonly string[] | null> {
    const { workbook } = this.tools;
    try {
      const source = await workbook.rememberedSource();
      const stored = await workbook.recall();
      if (!source || stored === null) return null;
      const { list } = fromMemory(stored).policy.source;
      const second = list && (await workbook.listSource(placeOf(list)));
      return [source.sheet, ...(second ? [second.sheet] : [])];
    } catch (error) {
      if (isFault(error)) return null;
      throw error;
    }
  }
}
