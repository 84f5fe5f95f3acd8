/** What a limit of a scale, data bar or icon set is counted by: type and formula of Excel's criteria. */
export interface Criterion {
  readonly type?: unknown;
  readonly formula?: unknown;
}

/** The number of a formula such as `=5` or `=$A$1`, NaN when it has none. */
export type NumberOf = (formula: string) => number;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const lowestOf = (ascending: readonly number[]): number => ascending[0] ?? 0;
const highestOf = (ascending: readonly number[]): number => ascending[ascending.length - 1] ?? 0;

/** The value at a percentile between the nearest two of the numbers, as PERCENTILE.INC counts. */
function percentile(ascending: readonly number[], percent: number): number {
  const place = ((ascending.length - 1) * percent) / 100;
  const below = ascending[Math.floor(place)] ?? NaN;
  const above = ascending[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The value of a limit among the numbers of a rule, ascending; NaN when it has none. `Automatic` is the lower or the
 * upper end of a data bar, which reaches to zero at least.
 */
export function boundOf(
  { type, formula }: Criterion,
  ascending: readonly number[],
  numberOf: NumberOf,
  end: 'lower' | 'upper' = 'lower',
): number {
  const [low, high] = [lowestOf(ascending), highestOf(ascending)];
  if (type === 'LowestValue') return low;
  if (type === 'HighestValue') return high;
  if (type === 'Automatic') return end === 'lower' ? Math.min(0, low) : Math.max(0, high);
  const number =
    typeof formula === 'string' ? numberOf(formula) : typeof formula === 'number' ? formula : NaN;
  if (type === 'Percent') return low + ((high - low) * number) / 100;
  return type === 'Percentile' ? percentile(ascending, number) : number;
}
