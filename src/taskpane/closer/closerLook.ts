import type { StoreApi } from 'zustand/vanilla';
import type { Candidate, RunOptions } from '../../app';
import {
  compare,
  isFault,
  parsePolicy,
  preview,
  readsAlike,
  regrade,
  withoutEach,
  writtenPolicy,
} from '../../app';
import type { Grading } from '../../core';
import type { CurrentGrading } from '../currentGrading';
import type { Draft } from '../draft';
import { documentOf } from '../draftDocument';
import type { PaneState, PaneTools } from '../paneState';
import type { Turns } from '../turns';
import type { Moves } from './found';
import { OWN } from './found';

/** What is found out by grading once more: nothing of it is written, and the preview stays as it is. */
export class CloserLook {
  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly tools: PaneTools,
    private readonly current: CurrentGrading,
  ) {}

  /** Chooses the customer to look at. @param key null: none */
  lookAt(key: string | null): void {
    this.store.setState({ looked: key === null ? null : { key, unseen: false } });
  }

  /** Takes the user to why a customer has their tier, from anywhere in the pane. */
  ask(key: string): void {
    this.store.setState({ looked: { key, unseen: true }, screen: 'preview' });
  }

  /**
   * Who would move by another policy.
   * @param against OWN, or the id of a template
   * @param templateOn the template's document on the draft's columns
   */
  async compareWith(against: string, templateOn?: (draft: Draft) => unknown): Promise<void> {
    await this.turns.errand('comparing', async (options) => {
      const { candidate, draft } = this.store.getState();
      if (!candidate || !draft) return;
      const other = (): Promise<unknown> =>
        templateOn ? Promise.resolve(templateOn(draft)) : writtenPolicy(this.tools.workbook, candidate);
      this.store.setState({ moves: await this.moves(candidate, draft, against, other, options) });
    });
  }

  private async moves(
    candidate: Candidate,
    draft: Draft,
    against: string,
    documentOfOther: () => Promise<unknown>,
    options: RunOptions,
  ): Promise<Moves> {
    const { grader } = this.tools;
    try {
      const other = await documentOfOther();
      // What is read otherwise is read first, so that the grader ends with what the pane shows.
      const alike = readsAlike(documentOf(draft), other);
      const read = alike ? null : await this.readAnew(candidate, other, options);
      const grading = await this.current.now(options);
      const second = read ?? (await regrade(grader, other));
      const comparison = against === OWN ? compare(second, grading) : compare(grading, second);
      return { against, grading, comparison };
    } catch (error) {
      if (!isFault(error) || error.id === 'run.cancelled') throw error;
      return { against, grading: await this.current.now(options), note: error.note };
    }
  }

  private readAnew(candidate: Candidate, document: unknown, options: RunOptions): Promise<Grading> {
    this.current.forget();
    return preview(this.tools.workbook, this.tools.grader, candidate, document, options);
  }

  /** Who would move without an indicator of the weighted methods. */
  async leaveOutEach(): Promise<void> {
    await this.turns.errand('comparing', async (options) => {
      if (!this.store.getState().draft) return;
      const grading = await this.current.now(options);
      const { gradedBy } = this.store.getState();
      const found = await withoutEach(this.tools.grader, parsePolicy(gradedBy));
      this.store.setState({ leftOut: { grading, found } });
    });
  }
}
