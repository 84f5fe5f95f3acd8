import type { DateOrder } from '../core';
import { isoDate, readDateText } from '../core';

/** What a cell's text would be under an order of day, month and year. */
export interface DateAnswer {
  readonly order: DateOrder;
  /** "2024-04-03" */
  readonly iso: string;
}

const ORDERS: readonly DateOrder[] = ['dayFirst', 'monthFirst', 'yearFirst'];

/** The answers to choose from when a column does not tell; orders under which the text is no date are left out. */
export function dateReadings(text: string): readonly DateAnswer[] {
  const reading = readDateText(text);
  return ORDERS.flatMap((order) => {
    const day = reading[order];
    return day === undefined ? [] : [{ order, iso: isoDate(day) }];
  });
}
