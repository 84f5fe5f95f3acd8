import { EXACT, powerOfTen, sharedDecimals } from '../numbers/decimals';
import { ExactSum } from '../numbers/exactSum';
import type { TieGroups } from '../scores/tieGroups';

/** Shares of the total of the positive scores, per tie group, best first; NaN for groups with a score ≤ 0. */
export interface CumulativeShares {
  /** T, the total of the positive scores; 0 without any. */
  readonly total: number;
  /** Share of all groups before this one. */
  readonly before: Float64Array;
  /** Share of all groups up to and including this one. */
  readonly through: Float64Array;
}

/** Running sums of the positive scores, in `unit`s. */
interface Running {
  readonly sums: Float64Array;
  readonly unit: number;
}

/** Scores are summed as whole numbers of the smallest decimal while exact, so that 80 of 100 is 0.8 and no less. */
export function cumulativeShares({ values, counts }: TieGroups): CumulativeShares {
  const { sums, unit } = runningUnits(values, counts) ?? runningDoubles(values, counts);
  const total = sums[sums.length - 1] ?? 0;
  const share = (values: Float64Array, group: number): number => (values[group] ?? 0) / total;
  const positive = (group: number): boolean => (values[group] ?? 0) > 0;
  return {
    total: total / unit,
    before: sums.map((_, group) => (positive(group) ? share(sums, group - 1) : NaN)),
    through: sums.map((_, group) => (positive(group) ? share(sums, group) : NaN)),
  };
}

function runningUnits(values: Float64Array, counts: Int32Array): Running | undefined {
  const decimals = sharedDecimals(values);
  if (decimals < 0) return undefined;
  const unit = powerOfTen(decimals);
  const sums = new Float64Array(values.length);
  let sum = 0;
  for (let group = 0; group < values.length; group++) {
    sum += Math.max(0, Math.round((values[group] ?? 0) * unit)) * (counts[group] ?? 0);
    if (sum >= EXACT) return undefined;
    sums[group] = sum;
  }
  return { sums, unit };
}

function runningDoubles(values: Float64Array, counts: Int32Array): Running {
  const sum = new ExactSum();
  const sums = values.map((value, group) => {
    for (let i = 0; value > 0 && i < (counts[group] ?? 0); i++) sum.add(value);
    return sum.value;
  });
  return { sums, unit: 1 };
}
