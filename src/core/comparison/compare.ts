import type { Grading } from '../grading/grading';
import { namedTiers } from './namedTiers';

/** A customer whose final tier is another one in the second run. Tiers are indexes into the names of each run. */
export interface Mover {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What became of the customers of one run in another: policy B against A on one sheet, or this month against the last. */
export interface Comparison {
  /** Names of the final tiers with the unknown one, of the first run and of the second: see `NamedTiers`. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** `matrix[a][b]`: customers of tier a in the first run who are in tier b in the second. */
  readonly matrix: readonly (readonly number[])[];
  /** Customers whose tier has another name, in the order of the second run. */
  readonly movers: readonly Mover[];
  /** Keys that only the second run has, and that only the first has. */
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

/** Compares the final tiers of two runs, customer by customer, joined by key. */
export function compare(first: Grading, second: Grading): Comparison {
  const { names: from, tierOf: tierBefore } = namedTiers(first);
  const { names: to, tierOf: tierAfter } = namedTiers(second);
  const before = new Map(first.customers.key.map((key, customer) => [key, customer]));
  const matrix = from.map(() => new Array<number>(to.length).fill(0));
  const movers: Mover[] = [];
  const added: string[] = [];
  for (const customer of second.order) {
    const key = second.customers.key[customer] ?? '';
    const earlier = before.get(key);
    if (earlier === undefined) {
      added.push(key);
      continue;
    }
    before.delete(key);
    const a = tierBefore[earlier] ?? -1;
    const b = tierAfter[customer] ?? -1;
    const row = matrix[a];
    if (row) row[b] = (row[b] ?? 0) + 1;
    if (from[a] !== to[b]) movers.push({ key, name: second.customers.name[customer] ?? '', from: a, to: b });
  }
  return { from, to, matrix, movers, added, lost: [...before.keys()].sort() };
}
