import type { CutPolicy } from '../cuts/schema';
import type { Note } from '../fault';
import type { Fate } from '../intake/fates';
import type { Layout, SourceColumns } from '../policy/sourceSchema';
import type { PerDimension } from '../methods/rfmSchema';

/** One tier or segment as it came out. */
export interface TierSize {
  readonly name: string;
  readonly customers: number;
  /** Sum of the graded metric (abc) or of the amount (rfm, weighted); null when the source has no amount. */
  readonly total: number | null;
}

/** Tiers by customer: an index into `tiers`, best first; `tiers.length` means unknown. */
interface Tiered {
  readonly tiers: readonly TierSize[];
  readonly tierOf: Uint8Array;
  /** Customers that could not be judged. */
  readonly unknown: TierSize;
}

/** A score per customer, NaN = missing; already rounded to 10 decimals. */
interface Scored extends Tiered {
  readonly score: Float64Array;
  /** 1 + number of customers strictly better; 0 = no score. */
  readonly rank: Int32Array;
  /** Per boundary between tiers the worst score that the tier above it admitted; of thresholds the limits given. */
  readonly limits: readonly (number | null)[];
  /** The cut that gives the same tiers on the same data, ready to stand in a policy. */
  readonly frozen: CutPolicy;
}

export interface AbcResult extends Scored {
  readonly kind: 'abc';
  /** Label of the metric in `customers.metrics`. */
  readonly metric: string;
  readonly direction: 'benefit' | 'cost';
  /** score ÷ total of the positive scores; NaN = none. */
  readonly share: Float64Array;
  /** Share of all scores as good or better; NaN for scores ≤ 0 and missing ones. */
  readonly cumulativeShare: Float64Array;
}

/** The inner limits between bins of one dimension, ascending, and the bin that a value equal to a limit belongs to. */
export interface BinEdges {
  readonly limits: readonly number[];
  readonly equal: 'lower' | 'upper';
}

export interface RfmResult extends Tiered {
  readonly kind: 'rfm';
  /** Per customer 1 (worst) to bins (best); 0 = unknown. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly bins: PerDimension<number>;
  readonly edges: PerDimension<BinEdges>;
  /** The value of M that was binned: amount or average order value. */
  readonly monetary: 'amount' | 'averageOrderValue';
}

export interface WeightedIndicatorResult {
  /** Label of the metric in `customers.metrics`. */
  readonly metric: string;
  /** Share of the whole: all weights add up to 1. */
  readonly weight: number;
  /** 0–100 per customer, NaN = missing. */
  readonly score: Float64Array;
}

export interface WeightedResult extends Scored {
  readonly kind: 'weighted';
  readonly indicators: readonly WeightedIndicatorResult[];
}

export type MethodResult = AbcResult | RfmResult | WeightedResult;

export interface FateCount {
  readonly count: number;
  /** Sheet rows of the first ones, at most `FIRST_ROWS`. */
  readonly firstRows: readonly number[];
}

/** Everything a run found out: columnar, plain, read-only data that survives structured clone. */
export interface Grading {
  readonly layout: Layout;
  /** Role (customers layout: metric) → header of the column that was taken for it. */
  readonly columns: Partial<SourceColumns>;
  /** Day number of the analysis date; null when the source has no dates. */
  readonly asOf: number | null;
  /** Id of the method whose tier is the customer's. */
  readonly final: string;
  /** The name of the unknown tier. */
  readonly unknown: string;
  readonly warnings: readonly Note[];
  readonly rows: {
    readonly read: number;
    readonly used: number;
    readonly fates: Readonly<Record<Fate, FateCount>>;
    /** Per row an index into `FATES`. */
    readonly fateOfRow: Uint8Array;
    /** Sheet row of row 0. */
    readonly firstRow: number;
  };
  /** Per source row an index into `customers`; −1 = the row was left out and gets no tier. */
  readonly customerOfRow: Int32Array;
  readonly customers: {
    readonly key: readonly string[];
    readonly name: readonly string[];
    /** Metric label → value per customer, NaN = missing. */
    readonly metrics: Readonly<Record<string, Float64Array>>;
  };
  /** By method id, in the policy's order. */
  readonly methods: Readonly<Record<string, MethodResult>>;
  /** Indexes of customers: by final tier, then score, then key. */
  readonly order: Int32Array;
}
