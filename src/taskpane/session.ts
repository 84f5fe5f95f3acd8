import { createStore } from 'zustand/vanilla';
import type { Candidate, Grader, RunProgress, RunResult, Workbook } from '../app';
import { apply, isFault, preview, proposeSelection, regrade, retier } from '../app';
import type { Grading, Note } from '../core';
import type { Words } from '../words';
import type { Draft } from './draft';
import { documentOf, draftOf } from './draft';
import { missingIn } from './missingIn';
import { ownDraft } from './ownDraft';
import { segmentNames } from './segmentNames';

/** Above this many rows a preview is made only when it is asked for. */
export const LIVE_ROWS = 50_000;

export interface PaneState {
  readonly candidate: Candidate | null;
  readonly draft: Draft | null;
  readonly grading: Grading | null;
  readonly busy: 'looking' | 'preview' | 'grade' | 'retier' | 'clear' | null;
  readonly progress: RunProgress | null;
  /** An action waits for what runs. */
  readonly waiting: boolean;
  /** The workbook carries tiers. */
  readonly graded: boolean;
  /** What is wrong with the selection, what keeps the preview from being made, what went wrong or well last. */
  readonly selectionFault: Note | null;
  readonly previewFault: Note | null;
  readonly fault: Note | null;
  readonly done: Note | null;
}

const START: PaneState = {
  candidate: null,
  draft: null,
  grading: null,
  busy: null,
  progress: null,
  waiting: false,
  graded: false,
  selectionFault: null,
  previewFault: null,
  fault: null,
  done: null,
};

export interface PaneTools {
  readonly workbook: Workbook;
  readonly grader: Grader;
  readonly words: Words;
  readonly wordsFor: (language: string) => Words;
  readonly today: () => number;
}

type Task = (options: {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: RunProgress) => void;
}) => Promise<void>;

/** The pane's state and what its buttons do. Views only subscribe and call. */
export class Session {
  readonly store = createStore<PaneState>()(() => START);
  private abort: AbortController | null = null;
  private running: Promise<void> = Promise.resolve();
  /** What the grader has read: the source and the policy's part about it. */
  private readKey = '';
  private lookAgain = false;
  private previewAgain = false;

  constructor(private readonly tools: PaneTools) {}

  get state(): PaneState {
    return this.store.getState();
  }

  /** Something runs or is to run first. */
  private get occupied(): boolean {
    return this.state.busy !== null || this.state.waiting;
  }

  private set(part: Partial<PaneState>): void {
    this.store.setState(part);
  }

  /** Looks at the selection; while something runs, afterwards. */
  async look(): Promise<void> {
    if (this.occupied) {
      this.lookAgain = true;
      return;
    }
    await this.work('looking', async () => {
      const { workbook, words, today } = this.tools;
      try {
        const candidate = await proposeSelection(workbook, today());
        if (sameSource(candidate, this.state.candidate)) {
          this.set({ selectionFault: null });
          return;
        }
        const stored = await workbook.recall();
        // At first what the workbook's own policy says; then what the user chose, as far as columns allow.
        const proposed = draftOf(candidate, words.language, this.state.draft ?? undefined);
        const own = stored !== null && !this.state.draft;
        const draft = own ? await ownDraft(workbook, stored, proposed, candidate) : proposed;
        this.set({ candidate, draft, grading: null, selectionFault: null, graded: stored !== null });
      } catch (error) {
        if (!isFault(error)) throw error;
        // A host that is busy says nothing about the selection.
        const about = error.id.startsWith('selection.') || error.id.startsWith('source.');
        this.set({ selectionFault: error.note, ...(about ? { candidate: null, grading: null } : {}) });
      }
    });
    if (this.state.grading === null) await this.previewSoon();
  }

  /** Somebody edited a cell: what was read is old. */
  async edited(): Promise<void> {
    if (this.occupied) return;
    this.readKey = '';
    await this.previewSoon();
  }

  /** Takes a change of a control and shows what it does. */
  async change(part: Partial<Draft>): Promise<void> {
    const { draft } = this.state;
    if (!draft) return;
    this.set({ draft: { ...draft, ...part }, fault: null, done: null });
    await this.previewSoon();
  }

  private async previewSoon(): Promise<void> {
    const { candidate } = this.state;
    if (!candidate || candidate.source.rowCount > LIVE_ROWS) return;
    if (this.occupied) this.previewAgain = true;
    else await this.preview();
  }

  async preview(): Promise<void> {
    const { candidate, draft } = this.state;
    if (!candidate || !draft || this.occupied) return;
    const missing = missingIn(draft, candidate);
    if (missing) {
      this.set({ grading: null, previewFault: missing });
      return;
    }
    const { workbook, grader, words } = this.tools;
    await this.work('preview', async (options) => {
      const document = documentOf(draft, segmentNames(words));
      const key = JSON.stringify([candidate.source, (document as { source: unknown }).source]);
      const grading =
        key === this.readKey
          ? await regrade(grader, document)
          : await preview(workbook, grader, candidate, document, options);
      this.readKey = key;
      this.set({ grading });
    });
  }

  /** Reads the sheet as it is now, grades and writes. */
  async grade(): Promise<void> {
    const { workbook, grader, words, today } = this.tools;
    await this.act('grade', async (options) => {
      const { draft } = this.state;
      if (!draft) return;
      const candidate = await proposeSelection(workbook, today());
      // The selection may have moved on since the pane last looked.
      const current = draftOf(candidate, words.language, draft);
      this.set({ candidate, draft: current });
      const missing = missingIn(current, candidate);
      if (missing) {
        this.set({ fault: missing });
        return;
      }
      const result = await apply(
        workbook,
        grader,
        words,
        candidate,
        documentOf(current, segmentNames(words)),
        options,
      );
      this.finished(result);
      if (result.report.added) await this.reveal(result);
    });
  }

  /** The ribbon's Re-tier: the workbook's own policy on its source as it is now. */
  async retier(): Promise<void> {
    const { workbook, grader, wordsFor, today } = this.tools;
    await this.act('retier', async (options) => {
      this.finished(await retier(workbook, grader, wordsFor, today(), options));
    });
  }

  /** The tiers are written by now: a sheet that cannot be scrolled at the moment is no failure. */
  private async reveal({ source }: RunResult): Promise<void> {
    try {
      await this.tools.workbook.reveal(source);
    } catch (error) {
      if (!isFault(error)) throw error;
    }
  }

  private finished({ grading, report, source }: RunResult): void {
    const done = {
      id: 'pane.written',
      values: {
        columns: report.addresses.join(', '),
        sheet: source.sheet,
        count: grading.customers.key.length,
      },
    };
    const shown = this.state.candidate?.source;
    const same = shown?.sheet === source.sheet && shown.headerRow === source.headerRow;
    this.set({ done, graded: true, ...(same ? { grading } : {}) });
  }

  /** Takes our columns away; nothing else. */
  async clear(): Promise<void> {
    await this.act('clear', async () => {
      const { cleared, lost } = await this.tools.workbook.clear();
      const id = lost > 0 ? 'pane.clearedButLost' : cleared ? 'pane.cleared' : 'pane.nothingToClear';
      this.set({ done: { id, values: { count: lost } }, graded: false });
    });
  }

  cancel(): void {
    this.abort?.abort();
  }

  /** What the user asks for comes after what runs; a preview is ended for it and made up for afterwards. */
  private async act(busy: 'grade' | 'retier' | 'clear', task: Task): Promise<void> {
    if (this.state.waiting) return;
    this.set({ waiting: true });
    while (this.state.busy !== null) {
      if (this.state.busy === 'preview') {
        this.previewAgain = true;
        this.abort?.abort();
      }
      await this.running;
    }
    // The grader reads for this action from now on.
    this.readKey = '';
    this.set({ waiting: false });
    await this.work(busy, task);
  }

  /** One piece of work at a time; a fault becomes what the pane shows. */
  private async work(busy: NonNullable<PaneState['busy']>, task: Task): Promise<void> {
    if (this.state.busy !== null) return;
    this.abort = new AbortController();
    const { signal } = this.abort;
    const quiet = busy === 'looking' || busy === 'preview';
    this.set({ busy, progress: null, ...(quiet ? { previewFault: null } : { fault: null, done: null }) });
    this.running = this.run(busy, task, signal);
    await this.running;
    if (this.occupied) return;
    if (this.lookAgain) {
      this.lookAgain = false;
      await this.look();
    } else if (this.previewAgain) {
      this.previewAgain = false;
      await this.preview();
    }
  }

  private async run(busy: PaneState['busy'], task: Task, signal: AbortSignal): Promise<void> {
    try {
      await task({ signal, onProgress: (progress) => this.set({ progress }) });
    } catch (error) {
      this.readKey = '';
      if (!isFault(error)) {
        const message = error instanceof Error ? error.message : String(error);
        this.set({ fault: { id: 'pane.broken', values: { message } } });
        return;
      }
      if (busy !== 'preview') this.set({ fault: error.note });
      // A preview that was ended for something else is nothing to tell of.
      else this.set({ grading: null, previewFault: error.id === 'run.cancelled' ? null : error.note });
    } finally {
      this.abort = null;
      this.set({ busy: null, progress: null });
    }
  }
}

function sameSource(a: Candidate, b: Candidate | null): boolean {
  return (
    b !== null && JSON.stringify([a.source, a.shape.headers]) === JSON.stringify([b.source, b.shape.headers])
  );
}
