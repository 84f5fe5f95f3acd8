import type { CellKind, Look, OutputCell, OutputColumn } from '../../workbook';
import { PLAIN } from './looks';

/** The longest text that a cell of Excel takes (Microsoft Support, "Excel specifications and limits"). */
const LONGEST = 32_767;

/** A text as a cell takes it. */
export const cellOfText = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

/** A number as a cell takes it; missing is empty. */
export const cellOfNumber = (value: number | null | undefined): OutputCell =>
  value === undefined || value === null || !Number.isFinite(value) ? '' : value;

/** A column of texts, one per customer of the table. @param textOf by customer */
export const textColumn = (
  id: string,
  header: string,
  customers: Int32Array,
  textOf: (customer: number) => string,
  look: Look = PLAIN,
): OutputColumn => ({
  id,
  header,
  kind: 'text',
  by: 'program',
  cells: Array.from(customers, (customer) => cellOfText(textOf(customer))),
  look,
});

/** A column of numbers, empty where a customer has none. @param numberOf by customer; NaN, null = none */
export const numberColumn = (
  id: string,
  header: string,
  kind: Exclude<CellKind, 'text'>,
  customers: Int32Array,
  numberOf: (customer: number) => number | null | undefined,
  look: Look = PLAIN,
): OutputColumn => ({
  id,
  header,
  kind,
  by: 'program',
  cells: Array.from(customers, (customer) => cellOfNumber(numberOf(customer))),
  look,
});

/** A column that people fill in. */
export const peoplesColumn = (
  id: string,
  header: string,
  kind: 'text' | 'date' = 'text',
  look: Look = PLAIN,
): OutputColumn => ({ id, header, kind, by: 'people', cells: [], look });
