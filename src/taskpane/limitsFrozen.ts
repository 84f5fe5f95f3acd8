import type { StoreApi } from 'zustand/vanilla';
import { frozenPart } from '../app';
import type { CurrentGrading } from './currentGrading';
import type { TopDraft } from './draft';
import type { PaneState, PaneTools } from './paneState';
import type { Turns } from './turns';

/** Whether runs judge by limits that were kept, or find their own. */
export class LimitsFrozen {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: Pick<PaneTools, 'today'>,
    private readonly grading: CurrentGrading,
    private readonly change: (top: TopDraft) => Promise<void>,
  ) {}

  /** Keeps the limits as they are found now. */
  async freeze(): Promise<void> {
    await this.turns.errand('comparing', async (options) => {
      const { draft } = this.store.getState();
      if (!draft) return;
      const grading = await this.grading.now(options);
      const { gradedBy } = this.store.getState();
      const frozen = frozenPart(gradedBy, grading, this.tools.today());
      await this.change({ ...draft.top, frozen });
    });
  }

  /** Lets every run find its own again. */
  async thaw(): Promise<void> {
    const { draft } = this.store.getState();
    if (!draft) return;
    const { frozen: _, ...top } = draft.top;
    await this.change(top);
  }
}
