import { cut } from '../cuts/cut';
import type { CutPolicy } from '../cuts/schema';
import { exactTotal } from '../numbers/exactSum';
import type { ScoresCut } from './scoresCut';

/** What a cut would make of scores: nothing is graded by it. */
export interface TriedCut {
  /** Per customer the tier, 0 = best; `tiers` = no score. */
  readonly tierOf: Uint8Array;
  /** Per tier the customers whose scores were cut, … */
  readonly customers: readonly number[];
  /** … and their part of the total of the positive scores; 0 without any. */
  readonly shares: readonly number[];
  readonly limits: readonly (number | null)[];
}

/** Tries a cut, as while a limit is moved. @param policy fits `tiers` and the side */
export function triedCut({ groups, side }: ScoresCut, policy: CutPolicy, tiers: number): TriedCut {
  const { tierOf, limits } = cut(groups, side, policy, tiers);
  const customers = new Array<number>(tiers).fill(0);
  const tierOfGroup = new Uint8Array(groups.values.length);
  groups.groupOf.forEach((group, customer) => {
    if (group < 0) return;
    const tier = tierOf[customer] ?? tiers;
    tierOfGroup[group] = tier;
    customers[tier] = (customers[tier] ?? 0) + 1;
  });
  const sums = groups.values.map((value, group) => Math.max(0, value) * (groups.counts[group] ?? 0));
  const total = exactTotal(sums);
  const shares = customers.map((_, tier) =>
    total > 0 ? exactTotal(sums.filter((_, group) => tierOfGroup[group] === tier)) / total : 0,
  );
  return { tierOf, customers, shares, limits };
}
