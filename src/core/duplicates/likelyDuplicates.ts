import { foldedText } from '../intake/plainText';
import { bareName } from './bareName';
import type { BareName } from './bareName';
import { closePairs } from './closePairs';
import { clusters } from './clusters';
import type { Suggestion } from './clusters';

/** Two customers that may be one: the one with fewer rows is suggested to be an alias of the other. */
export interface LikelyDuplicate {
  /** Names as they are written out; as an alias: `{ [alias]: customer }`. */
  readonly alias: string;
  readonly customer: string;
  /** Rows of each. */
  readonly aliasRows: number;
  readonly customerRows: number;
  /** `form`: they differ in legal form, brackets or punctuation only; `typing`: by a few letters. */
  readonly reason: 'form' | 'typing';
}

export interface LikelyDuplicates {
  /** The most useful ones, at most `MOST_SUGGESTED`: those that differ in form first, then those with more rows. */
  readonly found: readonly LikelyDuplicate[];
  /** How many there are, the ones not listed included. */
  readonly total: number;
}

export const MOST_SUGGESTED = 500;

/**
 * Suggests customers that may be one. Nothing is merged. Of two the one with more rows is kept, of equals the first
 * by key; no customer is both kept and an alias, so that accepted suggestions are no chains. The order of the
 * customers changes nothing.
 * @param keys folded keys, with `names` and `rows` (how many rows each has) in the same order
 * @param distinct pairs of names that are known not to be one
 */
export function likelyDuplicates(
  keys: readonly string[],
  names: readonly string[],
  rows: Int32Array,
  distinct: readonly (readonly [string, string])[],
): LikelyDuplicates {
  const rowsOf = (customer: number): number => rows[customer] ?? 0;
  const keyOf = (customer: number): string => keys[customer] ?? '';
  const refused = new Set(distinct.flatMap(([a, b]) => [pair(a, b), pair(b, a)]));
  const apart = (a: number, b: number): boolean =>
    refused.size > 0 && refused.has(pair(names[a] ?? '', names[b] ?? ''));

  // Strongest first: where two are found, the earlier one is kept.
  const bare = new Map<number, BareName>();
  keys.forEach((key, customer) => {
    const name = bareName(key);
    if (name) bare.set(customer, name);
  });
  const strongest = [...bare.keys()].sort((a, b) => rowsOf(b) - rowsOf(a) || byText(keyOf(a), keyOf(b)));
  const forms = new Map<string, number[]>();
  for (const customer of strongest) {
    const form = bare.get(customer)?.form ?? '';
    const same = forms.get(form);
    if (same) same.push(customer);
    else forms.set(form, [customer]);
  }
  const groups = [...forms.values()];
  const groupNames = groups.map((members) => asOne(members.flatMap((customer) => bare.get(customer) ?? [])));
  const suggestions = clusters(groups, closePairs(groupNames), apart);
  const weight = ({ alias, customer }: Suggestion): number => rowsOf(alias) + rowsOf(customer);
  suggestions.sort(
    (a, b) =>
      byText(a.reason, b.reason) ||
      weight(b) - weight(a) ||
      byText(keyOf(a.customer), keyOf(b.customer)) ||
      byText(keyOf(a.alias), keyOf(b.alias)),
  );
  const found = suggestions.slice(0, MOST_SUGGESTED).map(({ alias, customer, reason }) => ({
    alias: names[alias] ?? '',
    customer: names[customer] ?? '',
    aliasRows: rowsOf(alias),
    customerRows: rowsOf(customer),
    reason,
  }));
  return { found, total: suggestions.length };
}

const pair = (a: string, b: string): string => `${foldedText(a)}\u0000${foldedText(b)}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Names of one form are compared as one: with a legal form when any of them has one. */
const asOne = (names: readonly BareName[]): BareName => {
  const [first] = names;
  if (!first) throw new RangeError('a form without a name');
  return { ...first, company: names.some(({ company }) => company) };
};
