import type { Grading, SourcePolicy } from '../core';
import { findCustomer, foldedText } from '../core';

export interface CustomersLike {
  /** Indexes into `grading.customers`: at most as many as asked for. */
  readonly first: readonly number[];
  readonly total: number;
}

/**
 * Customers whose name has a text in it, without regard to case, width and spaces: first the one whom it names (by an
 * alias too), then names that begin with it, then the others; best tiers first. An empty text finds nobody.
 */
export function customersLike(
  grading: Grading,
  source: SourcePolicy,
  text: string,
  most: number,
): CustomersLike {
  const wanted = foldedText(text);
  if (wanted === '') return { first: [], total: 0 };
  const named = findCustomer(grading, source, text);
  const beginning: number[] = [];
  const others: number[] = [];
  for (const customer of grading.order) {
    const at = grading.customers.key[customer]?.indexOf(wanted) ?? -1;
    if (at < 0 || customer === named) continue;
    (at === 0 ? beginning : others).push(customer);
  }
  const found = [...(named === undefined ? [] : [named]), ...beginning, ...others];
  return { first: found.slice(0, most), total: found.length };
}
