/** A tier's name with the fill and font (`#rrggbb`) of its live conditional format. */
export interface TierRule {
  readonly name: string;
  readonly fill: string;
  readonly font: string;
}

/** One column to be written beside the source: text for every data row, '' where a row has no tier. */
export interface TierColumn {
  /** The same from run to run: by it the column is found again. */
  readonly id: string;
  readonly header: string;
  /** Text of a data row, counted from 0. */
  textOf(row: number): string;
  /** One conditional format per tier, best first. */
  readonly rules: readonly TierRule[];
}
