import type { RowRun } from './source';

/** What was done to cells so that they could be read, in the order in which it is told. */
export const REPAIRS = [
  // Numbers
  'textNumber',
  'thousands',
  'currency',
  'negative',
  'dash',
  'percent',
  'unit',
  'decimalComma',
  'fullWidth',
  'spaces',
  'ordinal',
  // Dates
  'dateText',
  'dateCompact',
  'dateOrder',
  'shortYear',
  'timeOfDay',
  'serialText',
  // Keys
  'spelling',
  'alias',
  // Any
  'merged',
] as const;

export type RepairKind = (typeof REPAIRS)[number];

export interface RepairExample {
  /** "D17" */
  readonly cell: string;
  /** The cell as it stands, and what it was read as: a number, an ISO date, a name. */
  readonly before: string;
  readonly after: string;
}

/** One kind of repair in one column. Plain data that survives structured clone. */
export interface Repair {
  readonly kind: RepairKind;
  /** Header of the column, and its index into `SourceShape.headers`. */
  readonly header: string;
  readonly column: number;
  /** Cells repaired, in rows of whatever fate. */
  readonly count: number;
  /** The first ones, at most `EXAMPLES`. */
  readonly examples: readonly RepairExample[];
  /** Their rows, at most `MOST_RUNS` runs. */
  readonly runs: readonly RowRun[];
}

export const EXAMPLES = 5;
export const MOST_RUNS = 500;
