import { dateOf } from '../calendar/days';
import type { DateColumn } from './dateColumn';
import type { DateOrder } from './source';

/** Real dates of a column in which day and month have most likely changed places. */
export interface SwappedDates {
  readonly count: number;
  /** The first of them, and the first text that gives it away. */
  readonly row: number;
  readonly textRow: number;
  readonly text: string;
}

const LAST_MONTH = 12;

/**
 * The trap of a column that was typed or pasted in another order than the application's: what it could read, 3/4/2024,
 * became real dates with day and month swapped, what it could not, 25/12/2024, stayed text. It shows by texts that all have a
 * day over 12, beside real dates whose day and month could both be months.
 * @param days per row, after the column has ended
 * @param culture the application's own order, when it speaks: texts in that order would have become dates
 */
export function swappedDates(
  reader: DateColumn,
  days: Int32Array,
  culture: DateOrder | undefined,
): SwappedDates | undefined {
  const given = reader.givenAway;
  if (!given || culture === given.order) return undefined;
  let count = 0;
  let first = -1;
  for (const [from, length] of reader.serialRuns) {
    for (let row = from; row < from + length; row++) {
      const { day, month } = dateOf(days[row] ?? NaN);
      if (day > LAST_MONTH || day === month) continue;
      if (first < 0) first = row;
      count += 1;
    }
  }
  return count === 0 ? undefined : { count, row: first, textRow: given.row, text: given.text };
}
