import type { Condition } from '../rules/conditionSchema';

/** Where a score stands among the limits of its tier. */
export interface Standing {
  readonly score: number;
  readonly side: 'benefit' | 'cost';
  /** The limit that the score passed to be in its tier; null in the last tier. */
  readonly passed: number | null;
  /** The next better tier, the limit it asks for, and how far the score is from it; null in the best tier. */
  readonly next: { readonly tier: string; readonly limit: number; readonly distance: number } | null;
}

/** One indicator's part in a weighted score. */
export interface Contribution {
  readonly metric: string;
  /** The value as it was judged (within the winsor limits); null = missing. */
  readonly value: number | null;
  readonly score: number | null;
  /** Weight as it counted for this customer: with missing values the others may weigh more. */
  readonly weight: number;
  /** weight · score; null where nothing was counted. */
  readonly contribution: number | null;
}

/** One level of a grid, or one score of RFM. */
export interface LevelExplanation {
  readonly dimension: string;
  readonly value: number | string | null;
  readonly level: string | null;
  readonly standing: Standing | null;
}

interface Told {
  readonly method: string;
  /** The tier's name; the unknown name for who could not be judged. */
  readonly tier: string;
  readonly known: boolean;
  /** The group inside which the customer was judged. */
  readonly group?: string;
}

export type MethodExplanation =
  | (Told & {
      readonly kind: 'abc';
      readonly metric: string;
      readonly value: number | null;
      readonly rank: number | null;
      readonly cumulativeShare: number | null;
      readonly standing: Standing | null;
    })
  | (Told & {
      readonly kind: 'rfm';
      readonly cell: string | null;
      readonly score: number | null;
      readonly levels: readonly LevelExplanation[];
      readonly standing: Standing | null;
    })
  | (Told & {
      readonly kind: 'weighted';
      readonly score: number | null;
      readonly rank: number | null;
      readonly contributions: readonly Contribution[];
      /** Indicators whose value is missing. */
      readonly missing: readonly string[];
      readonly standing: Standing | null;
    })
  | (Told & { readonly kind: 'grid'; readonly levels: readonly LevelExplanation[] })
  | (Told & {
      readonly kind: 'lifecycle';
      readonly values: readonly { readonly metric: string; readonly value: number | null }[];
      readonly growth: boolean;
    })
  | (Told & { readonly kind: 'ladder'; readonly step: number | null; readonly when: Condition | null });

export interface AdjustmentExplanation {
  /** Number of the rule, counted from 1, and what it asks. */
  readonly rule: number;
  readonly when: Condition;
  readonly kind: 'cap' | 'floor' | 'set';
  readonly from: string;
  readonly to: string;
}

/** Why a customer has their tier: plain data. */
export interface Explanation {
  readonly customer: string;
  readonly tier: string;
  /** In the policy's order. */
  readonly methods: readonly MethodExplanation[];
  readonly adjustments: readonly AdjustmentExplanation[];
}
