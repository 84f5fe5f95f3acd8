import type { CustomerRows } from './customerRows';
import { fateCode } from './fates';
import { isStrictDate, strictColumns } from './plan';
import type { Plan } from './plan';
import type { Readers } from './readers';

const NO_CUSTOMER = fateCode('noCustomer');
const BAD_DATE = fateCode('badDate');
const BAD_AMOUNT = fateCode('badAmount');
const DUPLICATE = fateCode('duplicate');

/**
 * Cells that are empty leave a row out only where its fate hangs on them: date and amount of a transaction. What is no
 * number leaves a row out in the amount's columns; elsewhere it is a missing value, and a warning.
 */
export function lowerFates(plan: Plan, { fates, dates, numbers }: Readers, customer: Int32Array): void {
  customer.forEach((code, row) => {
    if (code < 0) fates.lower(row, NO_CUSTOMER);
  });
  for (const [column, { bad, empty }] of dates) {
    if (!isStrictDate(plan, column)) continue;
    if (column === plan.date) for (const row of empty) bad.add(row, '');
    for (const row of bad.rows) fates.lower(row, BAD_DATE);
  }
  for (const column of strictColumns(plan)) {
    const reader = numbers.get(column);
    if (plan.layout === 'transactions') for (const row of reader?.empty ?? []) reader?.bad.add(row, '');
    for (const row of reader?.bad.rows ?? []) fates.lower(row, BAD_AMOUNT);
  }
}

/** Customers layout: of several rows with one key the first well read one counts; gives the rows left out. */
export function leaveOutRepeated(
  plan: Plan,
  { fates }: Readers,
  { rows, names }: CustomerRows,
): readonly number[] {
  if (plan.layout !== 'customers') return [];
  const seen = new Set<number>();
  const repeated: number[] = [];
  rows.forEach((code, row) => {
    if (fates.of(row) <= DUPLICATE) return;
    if (seen.has(code)) {
      fates.lower(row, DUPLICATE, plan.customer, names[code]);
      repeated.push(row);
    }
    seen.add(code);
  });
  return repeated;
}
