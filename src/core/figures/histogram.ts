import { fifteenDigits } from '../numbers/fifteenDigits';
import { quantile } from '../numbers/quantile';
import type { TieGroups } from '../scores/tieGroups';
import { binWidth } from './binWidth';
import { wideRange } from './wideRange';

/** How many customers have about which score. */
export interface Histogram {
  /** Bins are equally wide on an axis of powers. */
  readonly powers: boolean;
  /** The first bin is of all scores ≤ 0, which have no power. */
  readonly belowZero: boolean;
  /** Edges of the bins, rising, one more than bins. A score on an edge is in the upper bin, the greatest in the last. */
  readonly edges: readonly number[];
  /** Per customer the bin; −1 = no score. */
  readonly binOf: Int16Array;
  /** Half of the customers have at least this. */
  readonly median: number;
}

const MOST_BINS = 40;
/** With more steps than these a bin that begins or ends within one is not seen, and bins end at the greatest score. */
const MOST_STEPS = 100;
/** Of a bin: a score that is on an edge but for rounding is. */
const SLACK = 1e-9;
/** With fewer positive scores than this part powers would hide what most customers are. */
const MOSTLY = 0.8;

/**
 * At most 40 bins of equal width over all scores; null without any. Scores that go in few steps of one size, as points do, have whole steps
 * in a bin.
 * @param mayBePowers where nearly all are positive and reach over two powers of ten it is their powers that are binned
 */
export function histogram(
  { values, counts, groupOf, scored }: TieGroups,
  mayBePowers: boolean,
): Histogram | null {
  if (values.length === 0) return null;
  const positive = values.filter((value) => value > 0);
  const above = counts.reduce((sum, count, group) => ((values[group] ?? 0) > 0 ? sum + count : sum), 0);
  const powers = mayBePowers && wideRange(positive) && above >= MOSTLY * scored;
  const belowZero = powers && above < scored;
  const place = (value: number): number => (powers ? Math.log10(value) : value);
  const sorted = new Float64Array(scored);
  let filled = 0;
  values.forEach((value, group) => sorted.fill(value, filled, (filled += counts[group] ?? 0)));
  sorted.sort();
  const { from, width, bins } = evenBins(sorted.subarray(powers ? scored - above : 0).map(place), !powers);
  const extra = belowZero ? 1 : 0;
  const binOfGroup = Int16Array.from(values, (value) => {
    if (powers && value <= 0) return 0;
    return extra + Math.min(bins - 1, Math.max(0, Math.floor((place(value) - from) / width + SLACK)));
  });
  return {
    powers,
    belowZero,
    edges: Array.from({ length: bins + extra + 1 }, (_, i) => {
      const edge = from + (i - extra) * width;
      // The greatest score itself, and not the double beside it.
      return fifteenDigits(powers ? 10 ** edge : edge);
    }),
    binOf: Int16Array.from(groupOf, (group) => binOfGroup[group] ?? -1),
    median: quantile(sorted, 1, 2),
  };
}

interface EvenBins {
  readonly from: number;
  readonly width: number;
  readonly bins: number;
}

/** @param sorted ascending, not empty */
function evenBins(sorted: Float64Array, mayStep: boolean): EvenBins {
  const least = sorted[0] ?? 0;
  const range = (sorted.at(-1) ?? 0) - least;
  if (range === 0) return { from: least - 0.5, width: 1, bins: 1 };
  const width = binWidth(sorted);
  const step = mayStep ? stepOf(sorted) : null;
  if (step === null || range > MOST_STEPS * step) {
    const bins = Math.min(MOST_BINS, Math.ceil(range / width - SLACK));
    return { from: least, width: range / bins, bins };
  }
  const steps = Math.round(range / step) + 1;
  const inBin = Math.max(1, Math.round(width / step), Math.ceil(steps / MOST_BINS));
  return { from: least - step / 2, width: inBin * step, bins: Math.ceil(steps / inBin) };
}

/** The distance that all scores are a multiple of apart: the least one between two of them; null where there is none. */
function stepOf(sorted: Float64Array): number | null {
  const gaps = sorted.map((value, i) => value - (sorted[i - 1] ?? value)).filter((gap) => gap > 0);
  const least = gaps.reduce((smallest, gap) => Math.min(smallest, gap), Infinity);
  const whole = gaps.every((gap) => Math.abs(gap / least - Math.round(gap / least)) < 1e-6);
  return whole ? least : null;
}
