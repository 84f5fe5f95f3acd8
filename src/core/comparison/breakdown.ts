import type { Grading } from '../grading/grading';
import type { TextColumn } from '../intake/sales';
import { namedTiers } from './namedTiers';

/** Final tiers by words of the customers: region, owner, product … */
export interface Breakdown {
  readonly tiers: readonly string[];
  /** Words in the order of their customers, most first; '' last for customers without any. */
  readonly words: readonly string[];
  /** `customers[tier][word]` */
  readonly customers: readonly (readonly number[])[];
}

/** Counts customers by final tier and word. Undefined when the source has no such words. @param label "group", "owner" … */
export function breakdown(grading: Grading, label: string): Breakdown | undefined {
  const column = grading.customers.words[label];
  return column && breakdownBy(grading, column);
}

/** Counts customers by final tier and word. @param column words per customer of the grading */
export function breakdownBy(grading: Grading, column: TextColumn): Breakdown {
  const { names: tiers, tierOf } = namedTiers(grading);
  const none = column.labels.length;
  const counts = tiers.map(() => new Array<number>(none + 1).fill(0));
  tierOf.forEach((tier, customer) => {
    const code = column.codes[customer] ?? -1;
    const row = counts[tier];
    const at = code < 0 ? none : code;
    if (row) row[at] = (row[at] ?? 0) + 1;
  });
  const total = (code: number): number => counts.reduce((sum, row) => sum + (row[code] ?? 0), 0);
  const order = [...column.labels.keys()]
    .filter((code) => total(code) > 0)
    .sort((a, b) => total(b) - total(a) || ((column.labels[a] ?? '') < (column.labels[b] ?? '') ? -1 : 1));
  if (total(none) > 0) order.push(none);
  return {
    tiers,
    words: order.map((code) => column.labels[code] ?? ''),
    customers: counts.map((row) => order.map((code) => row[code] ?? 0)),
  };
}
