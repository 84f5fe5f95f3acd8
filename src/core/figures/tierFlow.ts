import type { Migrant, Migration } from '../history/migration';

/** A tier in one of two runs. Places and sizes are customers, counted from the top of its column. */
export interface FlowTier {
  readonly name: string;
  readonly start: number;
  readonly customers: number;
}

/** Customers who were in one tier and are in another, or in the same. */
export interface FlowRibbon {
  /** Indexes into `TierFlow.from` and `to`. */
  readonly from: number;
  readonly to: number;
  readonly customers: number;
  readonly way: Migrant['way'] | 'same';
  /** Where the ribbon leaves the left column, and where it ends in the right one. */
  readonly leaves: number;
  readonly arrives: number;
}

export interface TierFlow {
  readonly from: readonly FlowTier[];
  readonly to: readonly FlowTier[];
  readonly ribbons: readonly FlowRibbon[];
}

/**
 * Two columns of tiers and the customers that went from one to the other, as ribbons that leave and arrive in the order
 * of the tiers, so that few cross. Only customers of both runs; tiers that none of them is in are left out.
 */
export function tierFlow({ from, to, matrix, migrants }: Migration): TierFlow {
  const wayOf = new Map(migrants.map((migrant) => [pair(migrant.from, migrant.to), migrant.way]));
  const counted = from.flatMap((before, i) =>
    to.map((after, j) => ({ before, after, i, j, customers: matrix[i]?.[j] ?? 0 })),
  );
  const some = counted.filter(({ customers }) => customers > 0);
  const left = column(from, (i) => sum(some.filter((ribbon) => ribbon.i === i)));
  const right = column(to, (j) => sum(some.filter((ribbon) => ribbon.j === j)));
  return {
    from: left.tiers,
    to: right.tiers,
    ribbons: some.map((ribbon) => ({
      from: left.indexOf(ribbon.i),
      to: right.indexOf(ribbon.j),
      customers: ribbon.customers,
      way:
        ribbon.before === ribbon.after ? 'same' : (wayOf.get(pair(ribbon.before, ribbon.after)) ?? 'aside'),
      leaves: left.start(ribbon.i) + sum(some.filter(({ i, j }) => i === ribbon.i && j < ribbon.j)),
      arrives: right.start(ribbon.j) + sum(some.filter(({ i, j }) => j === ribbon.j && i < ribbon.i)),
    })),
  };
}

const pair = (from: string, to: string): string => JSON.stringify([from, to]);

const sum = (ribbons: readonly { readonly customers: number }[]): number =>
  ribbons.reduce((all, { customers }) => all + customers, 0);

function column(names: readonly string[], customersOf: (tier: number) => number) {
  const counts = names.map((_, tier) => customersOf(tier));
  const present = names.flatMap((_, tier) => ((counts[tier] ?? 0) > 0 ? [tier] : []));
  const start = (tier: number): number => counts.slice(0, tier).reduce((all, count) => all + count, 0);
  return {
    tiers: present.map((tier): FlowTier => ({
      name: names[tier] ?? '',
      start: start(tier),
      customers: counts[tier] ?? 0,
    })),
    indexOf: (tier: number): number => present.indexOf(tier),
    start,
  };
}
