import type { StoreApi } from 'zustand/vanilla';
import type { Candidate, RunOptions } from '../app';
import { preview, regrade } from '../app';
import type { Grading } from '../core';
import { documentOf } from './draftDocument';
import type { PaneState, PaneTools } from './paneState';

/** Grades what the controls show, and knows what the grader has read for it. */
export class CurrentGrading {
  /** What the grader has read: the source and the policy's part about it. */
  private readKey = '';

  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly tools: Pick<PaneTools, 'workbook' | 'grader'>,
  ) {}

  /** What was read is old, or was read for something else. */
  forget(): void {
    this.readKey = '';
  }

  /** Grades what the grader has read and shows it; reads first when it is not what the pane shows. */
  async make(options: RunOptions): Promise<Grading> {
    const { workbook, grader } = this.tools;
    const { candidate, document } = this.wanted();
    const key = readKeyOf(candidate, document);
    const grading =
      key === this.readKey
        ? await regrade(grader, document)
        : await preview(workbook, grader, candidate, document, options);
    this.readKey = key;
    this.store.setState({ grading, gradedBy: document });
    return grading;
  }

  /** The grading as it is shown where neither the controls nor the sheet have changed since; else a new one. */
  async now(options: RunOptions): Promise<Grading> {
    const { grading, gradedBy } = this.store.getState();
    const { candidate, document } = this.wanted();
    const read = readKeyOf(candidate, document) === this.readKey;
    return grading && read && JSON.stringify(document) === JSON.stringify(gradedBy)
      ? grading
      : this.make(options);
  }

  private wanted(): { readonly candidate: Candidate; readonly document: unknown } {
    const { candidate, draft } = this.store.getState();
    if (!candidate || !draft) throw new Error('nothing to grade');
    return { candidate, document: documentOf(draft) };
  }
}

const readKeyOf = ({ source }: Candidate, document: unknown): string =>
  JSON.stringify([source, (document as { source: unknown }).source]);
