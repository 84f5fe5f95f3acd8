import type { Note } from '../fault';
import type { IndicatorPolicy, Layout, SourceColumns, TextRole } from '../policy/sourceSchema';
import type { Fate, FateExample } from './fates';
import type { Repair } from './repairs';
import type { RoleLetters } from './roleLetters';

/** A mapped column of the user's own, NaN where a cell is empty or no number. */
export interface IndicatorColumn {
  readonly as: string;
  readonly aggregate: NonNullable<IndicatorPolicy['aggregate']>;
  /** Per row the value; of a column of words an index into `labels`. */
  readonly values: Float64Array;
  /** Only with `aggregate: "mode"` over a column of words: what the codes stand for. */
  readonly labels?: readonly string[];
}

/**
 * A column of words: per row an index into `labels`, −1 where a cell is empty. Spellings that differ in case, width or
 * spaces are one label, written as most cells write it. The labels of `referrer` are customer keys.
 */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly labels: readonly string[];
}

/** What a second source knows about customers, joined by their keys. */
export interface ListedCustomers {
  /** Per key of `Sales.keys` 1 where the list has it. */
  readonly listed: Uint8Array;
  /** Per key the aggregated value, NaN where the list has none. `labels` as in `IndicatorColumn`. */
  readonly indicators: readonly {
    readonly as: string;
    readonly values: Float64Array;
    readonly labels?: readonly string[];
  }[];
  /** Group, owner, consent … per key, for roles that the list maps. */
  readonly texts: Readonly<Partial<Record<TextRole, TextColumn>>>;
  readonly rows: number;
  /** Per row of the list `fateCode`, and the sheet row of the first. */
  readonly fates: Uint8Array;
  readonly firstRow: number;
  /** As in `Sales`. */
  readonly examples: Readonly<Partial<Record<Fate, readonly FateExample[]>>>;
  readonly repairs: readonly Repair[];
}

/** Rows after intake: typed columns, one entry per source row. Plain data that survives structured clone. */
export interface Sales {
  readonly layout: Layout;
  /** Role (customers layout: metric) → header of the column that was taken for it. */
  readonly columns: Partial<SourceColumns>;
  readonly rows: number;
  /** 1-based sheet row of the first data row. */
  readonly firstRow: number;
  /** Per row `fateCode`, as far as the cells alone decide it: rows that are well read are `used` here. */
  readonly fates: Uint8Array;
  /** Per row an index into `keys`; −1 without a customer. */
  readonly customer: Int32Array;
  /** Normalised customer keys, and the name written out for each. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  /** Per row a day number; only with a date column. */
  readonly day?: Int32Array;
  /**
   * Transactions layout: amount, quantity, cost and profit per row, as far as there are columns; NaN: empty.
   * Customers layout: metric → value per row, days of first and last purchase as numbers; NaN: empty.
   */
  readonly numbers: Readonly<Record<string, Float64Array>>;
  /** Per row 1 where a factor of the amount is negative; only where the amount is a product. */
  readonly negative?: Uint8Array;
  /** Per row an order's code below `orderCount`, −1 without one. */
  readonly order?: Int32Array;
  readonly orderCount: number;
  readonly indicators: readonly IndicatorColumn[];
  /** Words per row: product, group, owner, consent, as far as there are columns. */
  readonly texts: Readonly<Partial<Record<TextRole, TextColumn>>>;
  /** Per row the customer who referred this one, an index into `keys`; −1 where none, or who is no customer. */
  readonly referrer?: Int32Array;
  /** Per row a day number, `NO_DAY` where a cell is empty or no date. */
  readonly dueDay?: Int32Array;
  readonly paidDay?: Int32Array;
  /** Per row 1 where a reason excuses its delay: left out of the metrics of punctuality. */
  readonly excused?: Uint8Array;
  readonly list?: ListedCustomers;
  readonly repairs: readonly Repair[];
  /** First rows of the fates that the cells alone decide, with the cell to blame. */
  readonly examples: Readonly<Partial<Record<Fate, readonly FateExample[]>>>;
  /** Where the columns stand whose values decide the other fates. */
  readonly letters: RoleLetters;
  readonly today?: number;
  readonly warnings: readonly Note[];
}
