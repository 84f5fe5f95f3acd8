import { dayOfSerial } from '../calendar/serial';
import { growingCodes } from '../table/growing';
import type { Cell } from '../table/cell';
import { cellText } from '../table/cell';
import { BadCells } from './badCells';
import { readDateText } from './dateText';
import type { DateReading } from './dateText';
import { DATE_ORDERS } from './source';
import type { DateOrder } from './source';
import { isTotalWord } from './totalWord';

/** Stands for "no day" among day numbers. */
export const NO_DAY = -(2 ** 31);

const CACHED = 50_000;
const COMPACT_FROM = 10000101;
// Serials as text: five digits, from 1970 to 2099. What else has five digits is rather a number or a mistake.
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_050;

/** Reads a column of dates; the order of day, month and year is decided from the whole column, at the end. */
export class DateColumn {
  readonly bad = new BadCells();
  readonly empty: number[] = [];
  private readonly days = growingCodes();
  private readonly readings = new Map<string, DateReading>();
  private readonly system: 1900 | 1904;
  // Rows whose text reads differently by order, with all readings.
  private readonly doubtful: { row: number; text: string; reading: DateReading }[] = [];
  /** Rows with a serial as text: dates when the column has no other text. */
  readonly serialTexts = new BadCells();
  private otherTexts = false;

  constructor(system: 1900 | 1904) {
    this.system = system;
  }

  add(cells: readonly Cell[]): void {
    const from = this.days.length;
    const days = this.days.grow(cells.length);
    for (let i = 0; i < cells.length; i++) days[from + i] = this.read(cells[i], from + i);
  }

  private read(cell: Cell | undefined, row: number): number {
    if (typeof cell === 'object') return NO_DAY;
    if (typeof cell === 'string' && cell.trim() === '') {
      this.empty.push(row);
      return NO_DAY;
    }
    if (typeof cell === 'string' && this.isSerialText(cell)) {
      this.serialTexts.add(row, cell);
      return NO_DAY;
    }
    if (!this.otherTexts && typeof cell === 'string' && !isTotalWord(cell)) this.otherTexts = true;
    const reading = this.reading(cell);
    const { dayFirst, monthFirst, yearFirst } = reading;
    if (dayFirst === monthFirst && monthFirst === yearFirst) {
      if (dayFirst === undefined) this.bad.add(row, cellText(cell));
      return dayFirst ?? NO_DAY;
    }
    this.doubtful.push({ row, text: cellText(cell), reading });
    return NO_DAY;
  }

  private isSerialText(text: string): boolean {
    const trimmed = text.trim();
    if (!SERIAL_TEXT.test(trimmed)) return false;
    const serial = Number(trimmed);
    return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
  }

  private reading(cell: string | number | boolean | undefined): DateReading {
    if (typeof cell === 'number') {
      const text = cell >= COMPACT_FROM ? readDateText(String(cell)) : undefined;
      const day = text ? text.dayFirst : dayOfSerial(cell, this.system);
      return { dayFirst: day, monthFirst: day, yearFirst: day };
    }
    const text = String(cell);
    const known = this.readings.get(text);
    if (known) return known;
    const reading = readDateText(text);
    if (this.readings.size < CACHED) this.readings.set(text, reading);
    return reading;
  }

  /**
   * The orders in which every cell reads: a part over 12 or 31 rules out the others. Orders that give the same days as
   * an earlier one are left out, so one order means decided, none mixed, several undecided.
   */
  get orders(): readonly DateOrder[] {
    const possible = DATE_ORDERS.filter((order) =>
      this.doubtful.every(({ reading }) => reading[order] !== undefined),
    );
    const equal = (a: DateOrder, b: DateOrder): boolean =>
      this.doubtful.every(({ reading }) => reading[a] === reading[b]);
    return possible.filter((order, i) => !possible.slice(0, i).some((earlier) => equal(earlier, order)));
  }

  /** The first cell that reads differently in some of these orders. */
  firstDoubtful(orders: readonly DateOrder[]): { row: number; text: string } {
    const among = orders.length > 0 ? orders : DATE_ORDERS;
    const first = this.doubtful.find(
      ({ reading }) =>
        new Set(among.map((order) => reading[order]).filter((day) => day !== undefined)).size > 1,
    );
    return first ?? this.doubtful[0] ?? { row: 0, text: '' };
  }

  /** Whether there are serials as text and no other text: then they are dates. */
  get readsSerialTexts(): boolean {
    return !this.otherTexts && this.serialTexts.rows.length > 0;
  }

  /** The day numbers, `NO_DAY` where there is none. */
  finish(order: DateOrder): Int32Array {
    const days = this.days.finish();
    for (const { row, text, reading } of this.doubtful) {
      const day = reading[order];
      if (day === undefined) this.bad.add(row, text);
      else days[row] = day;
    }
    this.serialTexts.forEach((row, text) => {
      const day = this.readsSerialTexts ? dayOfSerial(Number(text), this.system) : undefined;
      if (day === undefined) this.bad.add(row, text);
      else days[row] = day;
    });
    return days;
  }
}
