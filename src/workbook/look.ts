/** A tier's name with the fill and font (`#rrggbb`) of its live conditional format. */
export interface TierRule {
  readonly name: string;
  readonly fill: string;
  readonly font: string;
}

/** The live conditional formats of a column's cells. */
export type Look =
  /** One rule per tier, best first. */
  | { readonly kind: 'tiers'; readonly rules: readonly TierRule[] }
  /** A bar as long as the number. */
  | { readonly kind: 'bars'; readonly fill: string }
  /** An arrow beside the number: up above 0, sideways at 0, down below. */
  | { readonly kind: 'arrows' }
  /** The deeper the colour, the greater the number. */
  | { readonly kind: 'heat'; readonly low: string; readonly high: string }
  | { readonly kind: 'plain' };
