import type { Grading, Policy, RunRecord } from '../../core';
import type { Words } from '../../words';
import type { Source } from '../../workbook';

/** A run as the sheets tell of it. */
export interface OutputRun {
  readonly grading: Grading;
  readonly policy: Policy;
  /** The policy as it is written. */
  readonly document: unknown;
  readonly source: Pick<Source, 'sheet' | 'address' | 'rowCount'>;
  readonly words: Words;
  /** The record of the run; null when none is kept. */
  readonly record: RunRecord | null;
  /** The run that this one is held against; null without one. */
  readonly earlier: RunRecord | null;
}
