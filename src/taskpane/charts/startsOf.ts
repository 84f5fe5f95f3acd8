/** Where each part of a stacked bar begins: the sum of those before it. */
export const startsOf = (parts: readonly number[]): number[] =>
  parts.map((_, i) => parts.slice(0, i).reduce((sum, part) => sum + part, 0));
