import { follow } from '../comparison/compare';
import type { Comparison } from '../comparison/compare';
import type { RunRecord } from './runRecord';

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
  const migrants = movers.map(({ key, name, from: stood, to: stands }): Migrant => {
    const [from = '', to = ''] = [before.tiers[stood], after.tiers[stands]];
    return { key, name, from, to, way: wayOf(from, to, after) };
  });
  return { ...others, migrants };
}

function wayOf(from: string, to: string, { tiers, unknown }: RunRecord): Migrant['way'] {
  const stood = tiers.indexOf(from);
  if (stood < 0 || from === unknown || to === unknown) return 'aside';
  return tiers.indexOf(to) < stood ? 'up' : 'down';
}
