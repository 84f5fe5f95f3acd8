import type { Note } from '../fault';
import type { IndicatorPolicy, Layout, SourceColumns } from '../policy/sourceSchema';

/** A mapped column of the user's own, NaN where a cell is empty or no number. */
export interface IndicatorColumn {
  readonly as: string;
  readonly aggregate: IndicatorPolicy['aggregate'];
  readonly values: Float64Array;
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
  readonly today?: number;
  readonly warnings: readonly Note[];
}
