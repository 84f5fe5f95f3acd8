import type { StoreApi } from 'zustand/vanilla';
import type { Candidate } from '../app';
import type { Language } from '../words';
import type { Draft } from './draft';
import { draftOf } from './draft';
import { blockOf, draftFor, ownDraft } from './ownDraft';
import type { PaneState, PaneTools } from './paneState';
import { reworded } from './reworded';

/** After the last change of a control. */
const PAUSE = 500;

const same = (a: Draft | null, b: Draft | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Which draft the source has that is selected, and what of it is not graded yet. */
export class DraftOfSource {
  /** The source that the draft is for; the selection may be none for a while. */
  private candidate: Candidate | null = null;
  /** The draft but for what was changed since: as proposed, or as the workbook's memory has it. */
  private baseline: Draft | null = null;
  /** What it is kept as in this browser. */
  private name: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly tools: Pick<PaneTools, 'workbook' | 'words' | 'drafts'>,
    private readonly take: (draft: Draft) => Promise<void>,
  ) {
    store.subscribe(({ draft }, before) => {
      if (tools.drafts && draft !== before.draft) this.keepSoon();
    });
  }

  private get draft(): Draft | null {
    return this.store.getState().draft;
  }

  /** @param stored the workbook's memory */
  async for(candidate: Candidate, stored: string | null): Promise<Draft> {
    const { workbook, words, drafts } = this.tools;
    const { draft } = this;
    const shown = draft && this.candidate ? { candidate: this.candidate, draft } : null;
    const next = await draftFor(workbook, stored, candidate, words.language, shown);
    const name = drafts ? await drafts.nameOf(candidate) : null;
    this.keepNow();
    const again = shown !== null && blockOf(shown.candidate) === blockOf(candidate);
    const touched = again && this.baseline !== null && !same(draft, this.baseline);
    this.baseline = touched ? draftOf(candidate, words.language, this.baseline ?? undefined) : next;
    this.candidate = candidate;
    this.name = name;
    if (again) return next;
    const restored = name === null ? null : (drafts?.restored(name, next, candidate) ?? null);
    const differs = restored !== null && !same(restored, next);
    this.store.setState({ draftRestored: differs });
    return differs ? restored : next;
  }

  /** @param draft was graded by: the workbook's memory has it now */
  written(draft: Draft): void {
    this.baseline = draft;
    if (same(this.draft, draft)) this.forget();
  }

  /**
   * The controls show the workbook's own policy, where they show its source.
   * @param changes that were made since the last run
   * @returns whether there are none that stayed
   */
  async showOwn(changes: 'dropped' | 'kept'): Promise<boolean> {
    const { workbook, words } = this.tools;
    const { candidate } = this.store.getState();
    const stored = await workbook.recall();
    if (!candidate || stored === null) return true;
    const own = await ownDraft(workbook, stored, candidate, words.language);
    if (!own) return true;
    const changed = this.baseline !== null && !same(this.draft, this.baseline);
    this.baseline = own;
    if (changed && changes === 'kept') return false;
    this.store.setState({ draft: own });
    this.forget();
    return true;
  }

  /** Takes back what was changed since the last run, or since it was proposed. */
  async discard(): Promise<void> {
    const { baseline } = this;
    this.forget();
    if (baseline) await this.take(baseline);
  }

  /** The pane speaks another language: what was only proposed does so too. */
  async reword(from: Language): Promise<void> {
    const { candidate, draft, baseline } = this;
    const to = this.tools.words.language;
    if (!candidate || !draft || !baseline) return;
    this.baseline = reworded(baseline, candidate, from, to);
    await this.take(reworded(draft, candidate, from, to));
  }

  /** Keeps what is still to be kept: the pane may be closed. */
  keepNow(): void {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    const { name, draft } = this;
    if (name === null || !draft) return;
    if (same(draft, this.baseline)) this.tools.drafts?.remove(name);
    else this.tools.drafts?.keep(name, draft);
  }

  private keepSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.keepNow(), PAUSE);
  }

  private forget(): void {
    if (this.name !== null) this.tools.drafts?.remove(this.name);
    this.store.setState({ draftRestored: false });
  }
}
