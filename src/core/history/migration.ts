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
export interface Migration {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** `matrix[a][b]`: customers of tier a in the first run who are in tier b in the second. */
  readonly matrix: readonly (readonly number[])[];
  /** In the order of the later run, best first. */
  readonly migrants: readonly Migrant[];
  /** Customers that only the later run has, in its order, and that only the earlier one has, in its own. */
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

/** Follows every customer from one run to another, joined by key. */
export function migration(before: RunRecord, after: RunRecord): Migration {
  const stood = new Map(before.key.map((key, customer) => [key, before.tierOf[customer] ?? 0]));
  const matrix = before.tiers.map(() => new Array<number>(after.tiers.length).fill(0));
  const migrants: Migrant[] = [];
  const added: string[] = [];
  after.key.forEach((key, customer) => {
    const a = stood.get(key);
    if (a === undefined) {
      added.push(key);
      return;
    }
    stood.delete(key);
    const b = after.tierOf[customer] ?? 0;
    const row = matrix[a];
    if (row) row[b] = (row[b] ?? 0) + 1;
    const [from = '', to = ''] = [before.tiers[a], after.tiers[b]];
    if (from !== to) {
      migrants.push({ key, name: after.name[customer] ?? '', from, to, way: wayOf(from, to, after) });
    }
  });
  return { from: before.tiers, to: after.tiers, matrix, migrants, added, lost: [...stood.keys()] };
}

function wayOf(from: string, to: string, { tiers, unknown }: RunRecord): Migrant['way'] {
  const stood = tiers.indexOf(from);
  if (stood < 0 || from === unknown || to === unknown) return 'aside';
  return tiers.indexOf(to) < stood ? 'up' : 'down';
}
