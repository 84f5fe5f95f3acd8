import type { Comparison, Grading, Note, Sensitivity } from '../../core';

/** What another policy makes of the customers of a grading, or why it can make nothing of them. */
export type Moves = {
  /** OWN, or the id of a template. */
  readonly against: string;
  /** What the controls showed: the figures are old when the pane shows another. */
  readonly grading: Grading;
} & ({ readonly comparison: Comparison } | { readonly note: Note });

/** Who changes tier in a grading when an indicator is left out. */
export interface LeftOut {
  readonly grading: Grading;
  readonly found: readonly Sensitivity[];
}

/** The policy by which the workbook's tiers were last written. */
export const OWN = 'own';
