/** Rows of text, the header first. */
export type Rows = readonly (readonly string[])[];

/** The sheets of one sample. */
export interface Sample {
  readonly sheet: Rows;
  /** The second source, for presets that join one. */
  readonly list?: Rows;
}
