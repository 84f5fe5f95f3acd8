import type { CutPolicy } from '../../core';

export type CutKind = CutPolicy['kind'];
export const CUT_KINDS: readonly CutKind[] = [
  'cumulativeShare',
  'headcount',
  'thresholds',
  'quantiles',
  'equalWidth',
  'naturalBreaks',
  'computed',
];

/** A share of the total says nothing where less is better. */
export const isFor = (kind: CutKind, costs: boolean): boolean =>
  !costs || (kind !== 'cumulativeShare' && kind !== 'computed');

export const FEWEST_TIERS = 2;
export const MOST_TIERS = 9;

/** How many tiers a cut makes. */
export function tierCount(cut: CutPolicy): number {
  switch (cut.kind) {
    case 'headcount':
      return cut.shares.length + 1;
    case 'cumulativeShare':
    case 'thresholds':
      return cut.limits.length + 1;
    case 'computed':
      return 3;
    default:
      return cut.bins;
  }
}

/**
 * A cut of another kind, with as many tiers.
 * @param found the limits of the run that is shown, best first: thresholds start from these
 * @param costs less is better
 */
export function cutOf(
  kind: CutKind,
  tiers: number,
  found: readonly (number | null)[],
  costs: boolean,
): CutPolicy {
  switch (kind) {
    case 'cumulativeShare':
      return withTiers({ kind, limits: [0.8, 0.95], crossing: 'in' }, tiers, costs);
    case 'headcount':
      return withTiers({ kind, shares: [0.2, 0.3] }, tiers, costs);
    case 'thresholds': {
      const known = found.flatMap((limit) => (limit === null ? [] : [limit]));
      const start = known.length > 0 ? known : costs ? [30, 90] : [1000, 100];
      return withTiers({ kind, limits: start, inclusive: true }, tiers, costs);
    }
    case 'computed':
      return { kind };
    default:
      return { kind, bins: tiers };
  }
}

/** The same cut with more or fewer tiers: the limits that it has stay, from the best on. */
export function withTiers(cut: CutPolicy, tiers: number, costs: boolean): CutPolicy {
  switch (cut.kind) {
    case 'cumulativeShare':
      return { ...cut, limits: fitted(cut.limits, tiers - 1, (last) => round(last + (1 - last) / 2)) };
    case 'headcount':
      return { ...cut, shares: fittedShares(cut.shares, tiers - 1) };
    case 'thresholds':
      return { ...cut, limits: fitted(cut.limits, tiers - 1, (last) => beyond(last ?? 0, costs)) };
    case 'computed':
      return cut;
    default:
      return { ...cut, bins: tiers };
  }
}

/** The names there are, and for those that are new the next letters that are free. */
export function namesFor(names: readonly string[], tiers: number): string[] {
  const kept = names.slice(0, tiers);
  for (let code = 65 + kept.length; kept.length < tiers; code += 1) {
    const letter = String.fromCharCode(code);
    if (!kept.includes(letter)) kept.push(letter);
  }
  return kept;
}

function fitted<T>(limits: readonly T[], count: number, next: (last: T) => T): T[] {
  const kept = limits.slice(0, count);
  while (kept.length < count) {
    const last = kept.at(-1);
    if (last === undefined) break;
    kept.push(next(last));
  }
  return kept;
}

/** A share more is half of what is left for the last tier. */
function fittedShares(shares: readonly number[], count: number): number[] {
  const kept = shares.slice(0, count);
  while (kept.length < count) kept.push(round((1 - kept.reduce((sum, share) => sum + share, 0)) / 2));
  return kept;
}

/** A limit that is worse: half, or where less is better the double. */
const beyond = (limit: number, costs: boolean): number => {
  if (limit === 0) return costs ? 1 : -1;
  const more = costs === limit > 0;
  return more ? limit * 2 : limit / 2;
};

const round = (value: number): number => Number(value.toFixed(4));
