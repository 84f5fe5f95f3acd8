/** Row i, column j: how many times as important the i-th thing is as the j-th. */
export type Comparisons = readonly (readonly number[])[];

/** What a comparison can be chosen from: nine times as important down to a ninth (Saaty's scale). */
export const STEPS: readonly number[] = [
  9,
  8,
  7,
  6,
  5,
  4,
  3,
  2,
  1,
  1 / 2,
  1 / 3,
  1 / 4,
  1 / 5,
  1 / 6,
  1 / 7,
  1 / 8,
  1 / 9,
];

/** More things than this cannot be compared: there is no random index to hold the comparisons against. */
export const MOST_COMPARED = 10;

/** How far a written step may be off: .33 is a third. */
const CLOSE = 0.02;

/** The step that a comparison is, or the comparison itself where it is none. */
export const stepOf = (value: number): number =>
  STEPS.find((step) => Math.abs(value / step - 1) <= CLOSE) ?? value;

/** Comparisons that say what weights say, as near as steps come. @param weights not negative */
export const comparisonsFrom = (weights: readonly number[]): number[][] =>
  weights.map((row, i) => weights.map((column, j) => (i === j ? 1 : nearestStep(row, column))));

function nearestStep(a: number, b: number): number {
  if (a === b) return 1;
  if (a === 0 || b === 0) return a === 0 ? 1 / 9 : 9;
  const off = (step: number): number => Math.abs(Math.log((a / b) * (1 / step)));
  return STEPS.reduce((best, step) => (off(step) < off(best) ? step : best), 1);
}

/** One pair compared otherwise, told the same way from both sides. */
export const withPair = (matrix: Comparisons, i: number, j: number, value: number): number[][] =>
  matrix.map((row, r) =>
    row.map((old, c) => (r === i && c === j ? value : r === j && c === i ? 1 / value : old)),
  );

/** One thing more, as important as all others. */
export const withOneMore = (matrix: Comparisons): number[][] => [
  ...matrix.map((row) => [...row, 1]),
  new Array<number>(matrix.length + 1).fill(1),
];

export const withoutOne = (matrix: Comparisons, i: number): number[][] =>
  matrix.filter((_, r) => r !== i).map((row) => row.filter((_, c) => c !== i));

/** Every pair once: [row, column] with row < column. */
export const pairsOf = (things: number): readonly (readonly [number, number])[] =>
  Array.from({ length: things }, (_, i) =>
    Array.from({ length: things - i - 1 }, (__, d): readonly [number, number] => [i, i + d + 1]),
  ).flat();
