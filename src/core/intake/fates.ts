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
