import type { StoreApi } from 'zustand/vanilla';
import type { RunProgress } from '../app';
import { isFault } from '../app';
import type { Busy, PaneState } from './paneState';

export type Task = (options: {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RunProgress) => void;
}) => Promise<void>;

interface Hooks {
  /** An action reads for itself, or work failed half-way: what the grader has read before is not to be relied on. */
  readonly forget: () => void;
  /** A preview is ended for an action. */
  readonly previewEnded: () => void;
  /** Nothing runs or waits any more. */
  readonly idle: () => Promise<void>;
}

/** Small work that neither looks at the source nor writes: it tells its fault like an action, and ends nothing. */
type Errand = Extract<
  Busy,
  'selecting' | 'places' | 'second' | 'duplicates' | 'comparing' | 'inserting' | 'showing' | 'checking'
>;

/** What was said last stays beside them. */
const QUIET: readonly Busy[] = ['looking', 'preview', 'places', 'comparing', 'showing'];

/** One piece of work at a time; a fault becomes what the pane shows. */
export class Turns {
  private abort: AbortController | null = null;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly hooks: Hooks,
  ) {}

  /** Something runs or is to run first. */
  get occupied(): boolean {
    const { busy, waiting } = this.store.getState();
    return busy !== null || waiting;
  }

  private get busy(): Busy | null {
    return this.store.getState().busy;
  }

  /** What the user asks for comes after what runs; a preview is ended for it and made up for afterwards. */
  async act(busy: 'grade' | 'retier' | 'clear' | 'restore', task: Task): Promise<void> {
    if (this.store.getState().waiting) return;
    // What was said before is not about this.
    this.store.setState({ waiting: true, fault: null, done: null });
    while (this.busy !== null) {
      if (this.busy === 'preview') {
        this.hooks.previewEnded();
        this.abort?.abort();
      }
      await this.running;
    }
    // The grader reads for this action from now on.
    this.hooks.forget();
    this.store.setState({ waiting: false });
    await this.work(busy, task);
  }

  /** Comes after what runs, and lets it run. */
  async errand(busy: Errand, task: Task): Promise<void> {
    while (this.occupied) await this.running;
    await this.work(busy, task);
  }

  /** At once, or not at all when something else runs. */
  async work(busy: Busy, task: Task): Promise<void> {
    if (this.busy !== null) return;
    this.abort = new AbortController();
    const { signal } = this.abort;
    const quiet = QUIET.includes(busy);
    this.store.setState({
      busy,
      progress: null,
      ...(quiet ? {} : { fault: null, done: null }),
      ...(busy === 'looking' || busy === 'preview' ? { previewFault: null } : {}),
    });
    this.running = this.run(busy, task, signal);
    await this.running;
    if (!this.occupied) await this.hooks.idle();
  }

  cancel(): void {
    this.abort?.abort();
  }

  private async run(busy: Busy, task: Task, signal: AbortSignal): Promise<void> {
    try {
      await task({ signal, onProgress: (progress) => this.store.setState({ progress }) });
    } catch (error) {
      this.hooks.forget();
      if (!isFault(error)) {
        const message = error instanceof Error ? error.message : String(error);
        this.store.setState({ fault: { id: 'pane.broken', values: { message } } });
      } else if (busy === 'preview') {
        // A preview that was ended for something else is nothing to tell of.
        const previewFault = error.id === 'run.cancelled' ? null : error.note;
        this.store.setState({ grading: null, previewFault });
      } else this.store.setState({ fault: error.note });
    } finally {
      this.abort = null;
      this.store.setState({ busy: null, progress: null });
    }
  }
}
