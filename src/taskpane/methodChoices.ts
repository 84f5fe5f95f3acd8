/** The metrics that the plain pane weighs. */
export const WEIGHED = ['amount', 'recency', 'orders'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** Two cumulated percentages: A ends at the first, B at the second. */
export type Limits = readonly [number, number];

/** What the controls of the methods hold. Percentages, as the user types them. */
export interface MethodChoices {
  readonly abc: {
    readonly on: boolean;
    /** `own`: a cut of the workbook's own policy that has no controls. */
    readonly cut: 'cumulativeShare' | 'headcount' | 'own';
    readonly limits: Limits;
  };
  /** `own`: segments of the workbook's own policy. */
  readonly rfm: { readonly on: boolean; readonly segments: 'eleven' | 'eight' | 'own' };
  readonly weighted: {
    readonly on: boolean;
    /** Metric, or name of an indicator, → its weight. */
    readonly weights: Readonly<Record<string, number>>;
    /** Cumulated heads; null: a cut of the workbook's own policy that has no controls. */
    readonly limits: Limits | null;
    /** false: the workbook's own policy finds the weights in another way. */
    readonly byHand: boolean;
  };
}

export const USUAL: Pick<MethodChoices, 'abc' | 'weighted'> = {
  abc: { on: true, cut: 'cumulativeShare', limits: [80, 95] },
  weighted: {
    on: true,
    weights: { amount: 50, recency: 20, orders: 30 },
    limits: [20, 50],
    byHand: true,
  },
};
