import { createStore } from 'zustand/vanilla';
import type { LookedAt, RunResult } from '../app';
import { apply, isFault, restore, retier } from '../app';
import { afterRun } from './afterRun';
import { AutoRetier } from './autoRetier';
import { Clearing } from './clearing';
import { CloserLook } from './closer/closerLook';
import { CurrentGrading } from './currentGrading';
import type { Draft } from './draft';
import { withoutGone } from './draft';
import { documentOf } from './draftDocument';
import { IntoView } from './intoView';
import { LimitsFrozen } from './limitsFrozen';
import { missingIn } from './missingIn';
import { DraftOfSource } from './draftOfSource';
import type { PaneState, PaneTools } from './paneState';
import { LIVE_ROWS, OF_SOURCE, START } from './paneState';
import { RowsShown } from './rowsShown';
import { KeptRuns } from './runs/keptRuns';
import { HostCheck } from './selfCheck/hostCheck';
import { SameCustomer } from './sameCustomer';
import { sameSource } from './sameSource';
import { SecondSourceChoice } from './secondSourceChoice';
import { ShownRows } from './shownRows';
import type { SourceDraft } from './sourceDraft';
import { SourceLook } from './sourceLook';
import { SampleData } from './start/sampleData';
import { Turns } from './turns';

/** The pane's state and what its buttons do. Views only subscribe and call. */
export class Session {
  readonly store = createStore<PaneState>()(() => START);
  readonly rows: RowsShown;
  readonly view: IntoView;
  readonly drafts: DraftOfSource;
  readonly second: SecondSourceChoice;
  readonly duplicates: SameCustomer;
  readonly closer: CloserLook;
  readonly runs: KeptRuns;
  readonly clearing: Clearing;
  readonly limits: LimitsFrozen;
  readonly auto: AutoRetier;
  readonly hostCheck: HostCheck;
  readonly sample: SampleData;
  private readonly turns: Turns;
  private readonly shownRows: ShownRows;
  private readonly grading: CurrentGrading;
  private readonly source: SourceLook;
  /** The look that was put off while something ran. */
  private lookAgain: (() => Promise<void>) | null = null;
  private previewAgain = false;

  constructor(private readonly tools: PaneTools) {
    this.grading = new CurrentGrading(this.store, tools);
    this.source = new SourceLook(tools);
    this.turns = new Turns(this.store, {
      forget: () => this.grading.forget(),
      previewEnded: () => (this.previewAgain = true),
      idle: () => this.catchUp(),
    });
    this.shownRows = new ShownRows(tools.workbook);
    this.drafts = new DraftOfSource(this.store, tools, (draft) => this.takeDraft(draft));
    const change = (part: Partial<SourceDraft>): Promise<void> => this.changeSource(part);
    this.view = new IntoView(this.store, this.turns, tools);
    this.rows = new RowsShown(this.store, this.turns, tools.workbook, this.shownRows);
    this.second = new SecondSourceChoice(this.store, this.turns, tools, change);
    this.duplicates = new SameCustomer(this.store, this.turns, {
      change,
      find: async (options) => {
        await this.grading.make(options);
        return tools.grader.likelyDuplicates();
      },
    });
    this.closer = new CloserLook(this.store, this.turns, tools, this.grading);
    this.runs = new KeptRuns(this.store, this.turns, tools);
    this.clearing = new Clearing(this.store, this.turns, tools);
    this.limits = new LimitsFrozen(this.store, this.turns, tools, this.grading, (top) =>
      this.change({ top }),
    );
    this.hostCheck = new HostCheck(this.store, this.turns, tools);
    this.sample = new SampleData(this.store, this.turns, tools, () => this.look());
    this.auto = new AutoRetier(this.store, this.turns, tools, () => this.retier('kept'));
  }

  /** Day number by the user's clock. */
  today(): number {
    return this.tools.today();
  }

  get state(): PaneState {
    return this.store.getState();
  }

  private set(part: Partial<PaneState>): void {
    this.store.setState(part);
  }

  /** Whether the pane goes along when something else is selected. */
  async follow(follows: boolean): Promise<void> {
    this.set({ follows });
    if (follows) await this.look();
  }

  /** Somebody selected something. */
  async selectionChanged(): Promise<void> {
    const { follows, candidate } = this.state;
    if (follows || candidate === null) await this.look();
  }

  /** Looks at the selection; while something runs, afterwards. */
  async look(): Promise<void> {
    if (this.turns.occupied) this.lookAgain = () => this.look();
    else {
      await this.show(async (stored) =>
        (await this.shownRows.areSelected()) ? null : this.source.atSelection(stored),
      );
    }
  }

  /** Shows what was looked at. @param look null: what is shown stays */
  private async show(look: (stored: string | null) => Promise<LookedAt | null>): Promise<void> {
    await this.turns.work('looking', async () => {
      try {
        const stored = await this.tools.workbook.recall();
        const found = await look(stored);
        if (!found) return;
        const { candidate, head } = found;
        if (sameSource(candidate, this.state.candidate)) {
          this.set({ candidate, head, selectionFault: null });
          return;
        }
        const draft = await this.drafts.for(candidate, stored);
        this.set({ ...OF_SOURCE, candidate, head, draft, selectionFault: null, graded: stored !== null });
      } catch (error) {
        if (!isFault(error)) throw error;
        // A host that is busy says nothing about the selection, and who reads the report still has the rows in mind.
        const about =
          error.id !== 'selection.ownSheet' &&
          (error.id.startsWith('selection.') || error.id.startsWith('source.'));
        this.set({
          selectionFault: error.note,
          ...(about ? { ...OF_SOURCE, candidate: null, head: null } : {}),
        });
      }
    });
    if (this.state.grading === null) await this.previewSoon();
    // The controls of the policy's second source need its headers.
    if (this.state.candidate && this.state.draft?.source.list && !this.state.second) {
      await this.second.lookForPlaces();
    }
  }

  /** Takes the user's word on where the header is. @param row sheet row, counted from 0; of two the lower one */
  async chooseHeader(row: number, rows: 1 | 2): Promise<void> {
    const { head, candidate } = this.state;
    if (!head || !candidate) return;
    if (this.turns.occupied) this.lookAgain = () => this.chooseHeader(row, rows);
    else await this.show(() => this.source.atHeader(candidate, head, row, rows));
  }

  /** Somebody edited a cell: what was read is old. */
  async edited(): Promise<void> {
    if (this.turns.occupied) return;
    this.grading.forget();
    await this.previewSoon();
  }

  /** Takes a change of a control and shows what it does. */
  async change(part: Partial<Draft>): Promise<void> {
    const { draft } = this.state;
    if (!draft) return;
    const top = part.top ?? draft.top;
    // Limits that were found by other methods are none of these.
    const { frozen, ...thawed } = top;
    const next = part.methods && frozen ? { ...part, top: thawed } : part;
    this.set({ draft: { ...draft, ...next }, fault: null, done: null, selected: null });
    await this.previewSoon();
  }

  /** Another draft altogether: of a file, as it was before. */
  async takeDraft(draft: Draft): Promise<void> {
    this.set({ draft, fault: null, done: null, selected: null });
    await this.previewSoon();
    if (this.state.candidate && draft.source.list && !this.state.second) await this.second.lookForPlaces();
  }

  /** An indicator that the source has no more is weighed no more. */
  async changeSource(part: Partial<SourceDraft>): Promise<void> {
    const { draft } = this.state;
    if (!draft) return;
    const source = { ...draft.source, ...part };
    await this.change(withoutGone({ ...draft, source }, draft.source));
  }

  private async previewSoon(): Promise<void> {
    const { candidate } = this.state;
    if (!candidate || candidate.source.rowCount > LIVE_ROWS) return;
    if (this.turns.occupied) this.previewAgain = true;
    else await this.preview();
  }

  async preview(): Promise<void> {
    const { candidate, draft } = this.state;
    if (!candidate || !draft || this.turns.occupied) return;
    const missing = missingIn(draft, candidate);
    if (missing) {
      this.set({ grading: null, previewFault: missing });
      return;
    }
    await this.turns.work('preview', async (options) => {
      await this.grading.make(options);
    });
  }

  /** Reads the sheet as it is now, grades and writes. */
  async grade(): Promise<void> {
    const { workbook, grader, words } = this.tools;
    await this.turns.act('grade', async (options) => {
      await this.followSelection();
      const { candidate, draft } = this.state;
      if (!candidate || !draft) return;
      const missing = missingIn(draft, candidate);
      if (missing) {
        this.set({ fault: missing });
        return;
      }
      const document = documentOf(draft);
      const at = this.tools.now();
      const result = await apply(workbook, grader, words, candidate, document, { ...options, at });
      this.drafts.written(draft);
      // Before the end is told: who then goes to another sheet is not called back.
      if (result.report.added) await this.view.columns(result.source);
      this.finished(result);
    });
  }

  /** The selection may have moved on since the pane last looked; rows that it shows are the ones that it looked at. */
  private async followSelection(): Promise<void> {
    const { candidate: shown, follows } = this.state;
    if (shown && (!follows || (await this.shownRows.areSelected()))) return;
    const stored = await this.tools.workbook.recall();
    const { candidate, head } = await this.source.atSelection(stored);
    const same = sameSource(candidate, this.state.candidate);
    this.set({
      ...(same ? {} : OF_SOURCE),
      candidate,
      head,
      draft: await this.drafts.for(candidate, stored),
    });
  }

  /**
   * The workbook's own policy on its source as it is now.
   * @param changes of the controls since the last run: who presses the pane's button sees the policy that ran instead
   */
  async retier(changes: 'dropped' | 'kept' = 'dropped'): Promise<void> {
    const { workbook, grader, wordsFor, today, now } = this.tools;
    await this.turns.act('retier', async (options) => {
      this.finished(await retier(workbook, grader, wordsFor, today(), { ...options, at: now() }));
      if (!(await this.drafts.showOwn(changes))) this.previewAgain = true;
    });
  }

  /** Puts back the tiers of a kept run. @param at its moment */
  async restore(at: string): Promise<void> {
    const { workbook, grader, wordsFor, today } = this.tools;
    await this.turns.act('restore', async (options) => {
      this.finished(await restore(workbook, grader, wordsFor, today(), at, options), 'pane.restored');
      await this.drafts.showOwn('dropped');
    });
    await this.runs.list();
  }

  private finished(result: RunResult, id = 'pane.written'): void {
    this.set(afterRun(result, this.state, id));
  }

  cancel(): void {
    this.turns.cancel();
  }

  /** What was put off while something ran. */
  private async catchUp(): Promise<void> {
    const { lookAgain } = this;
    this.lookAgain = null;
    if (lookAgain) await lookAgain();
    else if (this.previewAgain) {
      this.previewAgain = false;
      await this.preview();
    }
  }
}
