/** What can become of a row, in the order in which they are tried: the first that matches is the row's fate. */
export const FATES = [
  'hidden',
  'blank',
  'totalRow',
  'errorCell',
  'noCustomer',
  'badDate',
  'badAmount',
  'duplicate',
  'outsidePeriod',
  'return',
  'used',
] as const;

export type Fate = (typeof FATES)[number];

/** Fates as they are stored per row: their index in `FATES`; a smaller one wins. */
export const fateCode = (fate: Fate): number => FATES.indexOf(fate);

/** A row of a fate, with the cell that decided it where a single one did. Plain data. */
export interface FateExample {
  /** Sheet row. */
  readonly row: number;
  /** "D17" */
  readonly cell?: string;
  /** What stands there: the word, the error's name, what could not be read. */
  readonly text?: string;
}

/** How many rows of each fate are shown with their cells. */
export const FATE_EXAMPLES = 5;
