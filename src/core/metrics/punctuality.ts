import { NO_DAY } from '../intake/dateColumn';
import { extremes } from './extremes';
import { quotient } from './quotient';
import type { SpanRows } from './spanRows';
import { countPresent, sumPresent } from './sumPresent';

/**
 * Days overdue of each purchase: paid − due, of what is unpaid analysis date − due, never below 0; NaN for rows without
 * a due date and for excused ones. Undefined without both columns, or without a day to measure what is unpaid by.
 */
function overdueDays({ sales, taken }: SpanRows): Float64Array | undefined {
  const { dueDay, paidDay, excused } = sales;
  const { asOf } = taken;
  if (!dueDay || !paidDay || asOf === null) return undefined;
  return Float64Array.from(dueDay, (due, row) => {
    if (due === NO_DAY || excused?.[row] === 1) return NaN;
    const paid = paidDay[row] ?? NO_DAY;
    return Math.max(0, (paid === NO_DAY ? asOf : paid) - due);
  });
}

/** Share of the rows that are not overdue. */
export function onTimeRate(rows: SpanRows): Float64Array | undefined {
  const onTime = overdueDays(rows)?.map((days) => (days > 0 ? 0 : days === 0 ? 1 : NaN));
  return onTime && mean(onTime, rows);
}

export function overdueDaysMean(rows: SpanRows): Float64Array | undefined {
  const days = overdueDays(rows);
  return days && mean(days, rows);
}

export function overdueDaysMax(rows: SpanRows): Float64Array | undefined {
  const days = overdueDays(rows);
  return days && extremes(days, rows.used, rows.customers, 'greatest');
}

const mean = (values: Float64Array, { used, customers }: SpanRows): Float64Array =>
  quotient(sumPresent(values, used, customers), countPresent(values, used, customers));
