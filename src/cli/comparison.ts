import { compare } from '../core';
import type { Comparison, Mover, Note, Policy } from '../core';
import { gradeTables } from './gradeTables';
import type { Run } from './gradeTables';

/** What another policy makes of the same sheet: `from` is the run's own, `to` the other's. */
export interface ComparisonDocument extends Omit<Comparison, 'movers'> {
  /** The other policy, as it was named. */
  readonly against: string;
  /** Customers whose tier has another name, tiers by name. */
  readonly movers: readonly (Omit<Mover, 'from' | 'to'> & { readonly from: string; readonly to: string })[];
  /** What there is to say of the other run, as `warnings` of the whole document are of the run's own. */
  readonly warnings: readonly Note[];
}

/** Grades the run's tables by another policy and compares the final tiers, customer by customer. */
export function comparisonWith(against: string, other: Policy, { tables, grading }: Run): ComparisonDocument {
  const second = gradeTables(tables, other).grading;
  const { movers, ...compared } = compare(grading, second);
  return {
    against,
    ...compared,
    movers: movers.map(({ from, to, ...customer }) => ({
      ...customer,
      from: compared.from[from] ?? '',
      to: compared.to[to] ?? '',
    })),
    warnings: second.warnings,
  };
}
