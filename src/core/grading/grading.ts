import type { CutLimits } from '../cuts/cutWithin';
import type { CutPolicy } from '../cuts/schema';
import type { Note } from '../fault';
import type { Fate, FateExample } from '../intake/fates';
import type { Repair } from '../intake/repairs';
import type { TextColumn } from '../intake/sales';
import type { Layout, SourceColumns } from '../policy/sourceSchema';
import type { Split } from '../grids/highLow';
import type { RfmEdges } from '../grids/edges';
import type { PerDimension } from '../methods/rfmSchema';
import type { Learned } from '../scores/normalise';

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
  /** Per customer 1 where the score was cut: not of who bought nothing, where the metric is of purchases. */
  readonly tookPart: Uint8Array;
  /**
   * Of the positive scores: the Gini coefficient, and what the best fifth of the customers has; null without any, and
   * where less is better.
   */
  readonly gini: number | null;
  readonly bestFifth: number | null;
  /** Group → limits; only where customers are cut inside groups. `limits` is empty then. */
  readonly groups?: Readonly<Record<string, CutLimits>>;
}

export interface RfmResult extends Tiered {
  readonly kind: 'rfm';
  /** Per customer 1 (worst) to bins (best); 0 = unknown. */
  readonly r: Uint8Array;
  readonly f: Uint8Array;
  readonly m: Uint8Array;
  readonly bins: PerDimension<number>;
  readonly edges: RfmEdges;
  /** What R, F and M weigh, and the weighted score of each customer, NaN = unknown. */
  readonly weights: PerDimension<number>;
  readonly score: Float64Array;
  /** Only where the weights come from comparisons. */
  readonly consistencyRatio?: number;
  /** Where high begins; only with the eight segments. */
  readonly split?: Split;
  /** Limits and the cut that gives the same tiers; only with tiers by score. */
  readonly cut?: { readonly limits: readonly (number | null)[]; readonly frozen: CutPolicy };
  /** The value of M that was binned: amount or average order value. */
  readonly monetary: 'amount' | 'averageOrderValue';
}

export interface WeightedIndicatorResult {
  /** Label of the metric in `customers.metrics`. */
  readonly metric: string;
  /** Share of the whole: all weights add up to 1. */
  readonly weight: number;
  /** 0–100 per customer, NaN = missing; with `aggregate: "topsis"` the value itself. */
  readonly score: Float64Array;
  /** What the normaliser learned from these customers, ready to stand in a policy. */
  readonly learned: Learned;
  /** The values between which the column was kept; only where it was. */
  readonly clip?: readonly [number, number];
}

/** Indicators that belong together; `weight` is their part of the whole, `score` their own weighted mean. */
export interface FamilyResult {
  readonly name: string;
  readonly weight: number;
  readonly score: Float64Array;
}

export interface WeightedResult extends Scored {
  readonly kind: 'weighted';
  readonly aggregate: 'sum' | 'topsis';
  readonly indicators: readonly WeightedIndicatorResult[];
  /** In the order in which indicators name them. */
  readonly families: readonly FamilyResult[];
  /** Only where weights come from comparisons. */
  readonly consistencyRatio?: number;
}

export interface LadderResult extends Tiered {
  readonly kind: 'ladder';
  /** Per customer the step that took them; −1 = none. */
  readonly stepOf: Int16Array;
}

/** One dimension of a grid as it came out. */
export interface GridDimensionResult {
  /** Label of the metric, name of the words, or id of the method. */
  readonly label: string;
  readonly levels: readonly string[];
  /** Per customer an index into `levels`; their number = unknown. */
  readonly levelOf: Uint8Array;
  /** Of scored dimensions: limits of all customers, or of each group. */
  readonly whole?: CutLimits;
  readonly groups?: Readonly<Record<string, CutLimits>>;
}

export interface GridResult extends Tiered {
  readonly kind: 'grid';
  readonly dimensions: readonly GridDimensionResult[];
}

/** What one rule did to final tiers. */
export interface Adjustment {
  /** Index into the policy's rules. */
  readonly rule: number;
  readonly kind: 'cap' | 'floor' | 'set';
  /** The tier that the rule names, as an index into the final tiers; their number = unknown. */
  readonly tier: number;
  /** Customer → the tier before. */
  readonly from: ReadonlyMap<number, number>;
}

export interface LifecycleResult extends Tiered {
  readonly kind: 'lifecycle';
  /** Per customer 1 where an active or lapsed customer is worth developing; only where the policy says who is. */
  readonly growth?: Uint8Array;
}

export type MethodResult =
  AbcResult | RfmResult | WeightedResult | LadderResult | GridResult | LifecycleResult;

export interface FateCount {
  readonly count: number;
  /** Sheet rows of the first ones, at most `FIRST_ROWS`. */
  readonly firstRows: readonly number[];
  /** The first ones with the cell to blame where there is one, at most `FATE_EXAMPLES`. */
  readonly examples: readonly FateExample[];
}

/** What became of the second source. */
export interface ListCounts {
  readonly read: number;
  /** Per row an index into `FATES`, and the sheet row of the first. */
  readonly fateOfRow: Uint8Array;
  readonly firstRow: number;
  readonly fates: Readonly<Record<Fate, FateCount>>;
  readonly repairs: readonly Repair[];
  /** Customers that the list has; those with orders that it lacks; those it has that have no orders. */
  readonly listed: number;
  readonly notInList: number;
  readonly noOrders: number;
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
    readonly repairs: readonly Repair[];
  };
  /** Only with a second source. */
  readonly list?: ListCounts;
  /** Per source row an index into `customers`; −1 = the row was left out and gets no tier. */
  readonly customerOfRow: Int32Array;
  readonly customers: {
    readonly key: readonly string[];
    readonly name: readonly string[];
    /** Metric label → value per customer, NaN = missing. */
    readonly metrics: Readonly<Record<string, Float64Array>>;
    /** Words per customer by label (product, group, owner, consent, or an indicator's name): the most frequent one. */
    readonly words: Readonly<Record<string, TextColumn>>;
  };
  /** By method id, in the policy's order. */
  readonly methods: Readonly<Record<string, MethodResult>>;
  /** The final method's tiers as rules left them: per customer an index into `names`; their number = unknown. */
  readonly finalTiers: {
    readonly names: readonly string[];
    readonly tierOf: Uint8Array;
    readonly adjustments: readonly Adjustment[];
  };
  /** Indexes of customers: by final tier, then score, then key. */
  readonly order: Int32Array;
}
