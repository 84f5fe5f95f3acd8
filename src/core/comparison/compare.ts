import type { Grading } from '../grading/grading';
import { namedTiers } from './namedTiers';

/** Who stood in which final tier in one run. */
export interface Standings {
  /** Names of the final tiers with the unknown one: see `NamedTiers`. */
  readonly tiers: readonly string[];
  /** Customers, best first, with an index into `tiers` each. */
  readonly key: readonly string[];
  readonly name: readonly string[];
  readonly tierOf: ArrayLike<number>;
}

/** A customer whose final tier is another one in the second run. Tiers are indexes into the names of each run. */
export interface Mover {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What became of the customers of one run in another: policy B against A on one sheet, or this month against the last. */
export interface Comparison {
  /** Names of the final tiers of the first run and of the second. */
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

/** Compares the final tiers of two gradings, customer by customer, joined by key. */
export const compare = (first: Grading, second: Grading): Comparison =>
  follow(standingsOf(first), standingsOf(second));

/** Follows every customer from one run to another, joined by key. */
export function follow(first: Standings, second: Standings): Comparison {
  const { tiers: from } = first;
  const { tiers: to } = second;
  const before = new Map(first.key.map((key, customer) => [key, first.tierOf[customer] ?? -1]));
  const matrix = from.map(() => new Array<number>(to.length).fill(0));
  const movers: Mover[] = [];
  const added: string[] = [];
  second.key.forEach((key, customer) => {
    const a = before.get(key);
    if (a === undefined) {
      added.push(key);
      return;
    }
    before.delete(key);
    const b = second.tierOf[customer] ?? -1;
    const row = matrix[a];
    if (row) row[b] = (row[b] ?? 0) + 1;
    if (from[a] !== to[b]) movers.push({ key, name: second.name[customer] ?? '', from: a, to: b });
  });
  return { from, to, matrix, movers, added, lost: [...before.keys()].sort() };
}

export function standingsOf(grading: Grading): Standings & { readonly tierOf: Uint8Array } {
  const { customers, order } = grading;
  const { names, tierOf } = namedTiers(grading);
  return {
    tiers: names,
    key: Array.from(order, (customer) => customers.key[customer] ?? ''),
    name: Array.from(order, (customer) => customers.name[customer] ?? ''),
    tierOf: Uint8Array.from(order, (customer) => tierOf[customer] ?? 0),
  };
}
