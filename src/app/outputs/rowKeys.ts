import type { Grading, Policy } from '../../core';
import { aliasesOf, foldedText } from '../../core';
import type { PeoplesRow } from '../../workbook';

/** Whose row of a table is whose. */
export interface RowKeys {
  /** Per customer the text by which the row is found again. */
  readonly key: readonly string[];
  /** Customer → what people wrote in the row. */
  readonly row: ReadonlyMap<number, PeoplesRow>;
}

/**
 * A customer who has a row keeps its text: so the row stays theirs when most orders spell the name otherwise by now, or
 * when it was joined with another one. Where several rows are the customer's, the one with the name as it is now goes
 * first, then the first.
 */
export function rowKeys({ customers }: Grading, { source }: Policy, rows: readonly PeoplesRow[]): RowKeys {
  const row = new Map<number, PeoplesRow>();
  if (rows.length > 0) {
    const aliases = aliasesOf(source);
    const customerOf = new Map(customers.key.map((key, customer) => [key, customer]));
    for (const found of rows) {
      const folded = foldedText(found.key);
      const customer = customerOf.get(aliases.get(folded) ?? folded);
      if (customer === undefined) continue;
      const name = customers.name[customer];
      const kept = row.get(customer);
      if (!kept || (found.key === name && kept.key !== name)) row.set(customer, found);
    }
  }
  return { key: customers.name.map((name, customer) => row.get(customer)?.key ?? name), row };
}
