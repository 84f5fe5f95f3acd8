import { Fault } from '../fault';
import { cumulated } from '../numbers/cumulated';
import { shortValue } from '../policy/schemaFault';
import type { Side } from '../scores/side';
import type { CutPolicy } from './schema';

/** Throws a Fault when the cut makes no sense for scores of this side: limits out of order, shares beyond the whole. */
export function cutIsFor(cut: CutPolicy, side: Side, place: string): void {
  switch (cut.kind) {
    case 'cumulativeShare':
      if (!rising(cut.limits)) throw disorder(`${place}.limits`, cut.limits);
      // A share of the total says nothing where less is better.
      if (side === 'cost') throw new Fault('policy.shareOfCost', { place });
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
