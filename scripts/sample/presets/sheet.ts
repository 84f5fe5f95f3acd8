/** Rows of text, the header first. */
export type Rows = readonly (readonly string[])[];

/** Chooses the text of the sample's language. */
export type Say = (zh: string, en: string) => string;

/** What a cell can say, in both languages. */
export type Pair = readonly [zh: string, en: string];
export type Some<T> = readonly [T, ...T[]];

/** The sheets of one sample. */
export interface Sample {
  readonly sheet: Rows;
  /** The second source, for presets that join one. */
  readonly list?: Rows;
}
