import type { Condition } from '../rules/conditionSchema';

/** Where a score stands among the limits of its tier. */
export interface Standing {
  readonly score: number;
  readonly side: 'benefit' | 'cost';
  /** The limit that the score passed to be in its tier; null in the last tier. */
  readonly passed: number | null;
  /** The tier that the next limit leads into; null where none is better. */
  readonly next: NextTier | null;
}

/** The limit that a better tier asks for, and how far the score is from it. */
export interface NextTier {
  readonly tier: string;
  readonly limit: number;
  readonly distance: number;
  /** Whether the limit must be passed: a score equal to it, so one that covers the distance and no more, is not enough. */
  readonly exclusive: boolean;
}

/** One indicator's part in a weighted score. */
export interface Contribution {
  readonly metric: string;
  /** The value as it was judged (within the winsor limits); null = missing. */
  readonly value: number | null;
  readonly score: number | null;
  /** Weight as it counted for this customer: what is missing may weigh 0, the others more. */
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
  /** The words inside each of which customers are judged, and the customer's own, where there is one. */
  readonly within?: string;
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
  | (Told & {
      readonly kind: 'ladder';
      /** The step that took the customer, counted from 1, and what it asks; null where none did. */
      readonly step: number | null;
      readonly when: Condition | null;
      /** What the customer has of that; where no step took them, of all that the steps ask for. */
      readonly values: readonly AskedValue[];
    });

/** What a customer has of something that a condition asks for. */
export interface AskedValue {
  readonly of: 'metric' | 'words' | 'method';
  /** Label of the metric, name of the words, or id of the method, whose tier is the value. */
  readonly name: string;
  readonly value: number | string | null;
}

export interface AdjustmentExplanation {
  /** Number of the rule, counted from 1, and what it asks. */
  readonly rule: number;
  readonly when: Condition;
  /** What the customer has of that. */
  readonly values: readonly AskedValue[];
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
