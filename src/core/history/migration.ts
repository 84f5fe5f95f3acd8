import { follow } from '../comparison/compare';
import type { Comparison } from '../comparison/compare';
import type { RunRecord } from './runRecord';
import { tierSteps } from './tierSteps';

/** A customer whose final tier is another one than before. */
export interface Migrant {
  readonly key: string;
  readonly name: string;
  /** Names of the two tiers. */
  readonly from: string;
  readonly to: string;
  /** By the order of the later run's tiers; `aside`: to or from the unknown tier, or from one that is no more. */
  readonly way: 'up' | 'down' | 'aside';
}

/** What became of the customers of one run in a later one. */
export interface Migration extends Omit<Comparison, 'movers'> {
  /** In the order of the later run, best first. */
  readonly migrants: readonly Migrant[];
}

/** Follows every customer from one run to a later one, and tells who rose and who fell. */
export function migration(before: RunRecord, after: RunRecord): Migration {
  const { movers, ...others } = follow(before, after);
  const stepsOf = tierSteps(before, after);
  const migrants = movers.map(({ key, name, from, to }): Migrant => {
    const steps = stepsOf(from, to);
    const way = steps === null ? 'aside' : steps > 0 ? 'up' : 'down';
    return { key, name, from: before.tiers[from] ?? '', to: after.tiers[to] ?? '', way };
  });
  return { ...others, migrants };
}
