import { Fault } from '../fault';
import { cumulated } from '../numbers/cumulated';
import { shortValue } from '../policy/schemaFault';
import type { Side } from '../scores/side';
import { limitCount } from './schema';
import type { CutPolicy } from './schema';

/** Throws a Fault when there are more or fewer tiers than the cut makes, one stands twice, or the cut makes no sense. */
export function tiersFitCut(cut: CutPolicy, tiers: readonly string[], side: Side, place: string): void {
  const expected = limitCount(cut) + 1;
  if (tiers.length !== expected) {
    throw new Fault('policy.tierCount', { place: `${place}.tiers`, tiers: tiers.length, expected });
  }
  const twice = tiers.find((tier, i) => tiers.indexOf(tier) !== i);
  if (twice !== undefined) throw new Fault('policy.tierTwice', { place: `${place}.tiers`, tier: twice });
  cutIsFor(cut, side, `${place}.cut`);
}

/** Throws a Fault when the cut makes no sense for scores of this side: limits out of order, shares beyond the whole. */
function cutIsFor(cut: CutPolicy, side: Side, place: string): void {
  switch (cut.kind) {
    case 'cumulativeShare':
      if (!rising(cut.limits)) throw disorder(`${place}.limits`, cut.limits);
      // A share of the total says nothing where less is better.
      if (side === 'cost') throw new Fault('policy.shareOfCost', { place });
      return;
    case 'computed':
      if (side === 'cost') throw new Fault('policy.shareOfCost', { place });
      return;
    case 'quantiles':
    case 'equalWidth':
    case 'naturalBreaks':
      return;
    case 'headcount':
      if ((cumulated(cut.shares).at(-1) ?? 0) > 1) {
        throw new Fault('policy.sharesOverOne', { place: `${place}.shares`, value: shortValue(cut.shares) });
      }
      return;
    case 'thresholds': {
      const limits = cut.limits.filter((limit) => limit !== null);
      const ordered = side === 'benefit' ? [...limits].reverse() : limits;
      if (!rising(ordered, true)) throw disorder(`${place}.limits`, cut.limits);
    }
  }
}

const rising = (limits: readonly number[], orEqual = false): boolean =>
  limits.every((limit, i) => {
    const before = limits[i - 1] ?? -Infinity;
    return limit > before || (orEqual && limit === before);
  });

const disorder = (place: string, limits: readonly (number | null)[]): Fault =>
  new Fault('policy.limitsOrder', { place, value: shortValue(limits) });
