import { isoDate } from '../calendar/days';
import { dayOfSerial } from '../calendar/serial';
import { growingCodes } from '../table/growing';
import type { Cell } from '../table/cell';
import { cellText } from '../table/cell';
import { BadCells } from './badCells';
import { readDateForm } from './dateText';
import type { DateReading } from './dateText';
import { RepairedCells } from './repairedCells';
import { repairBit } from './repairList';
import type { ColumnPlace } from './repairList';
import type { Repair } from './repairs';
import { DATE_ORDERS } from './source';
import type { DateOrder } from './source';
import { isTotalWord } from './totalWord';

/** Stands for "no day" among day numbers. */
export const NO_DAY = -(2 ** 31);
// Until the order is known, a cell that reads differently by it holds the index of its reading, far below all days.
const FIRST_DOUBTFUL = NO_DAY + 1;
const FIRST_DAY = -1_000_000;

const CACHED = 50_000;
// A longer text mostly has a time of day, and seldom comes again.
const LONGEST_CACHED = 12;
const COMPACT_FROM = 10000101;
// Serials as text: five digits, from 1970 to 2099. What else has five digits is rather a number or a mistake.
const SERIAL_TEXT = /^\d{5}(?:\.\d+)?$/;
const FIRST_SERIAL = 25_569;
const LAST_SERIAL = 73_050;
// A time as programs write it behind a date: cut off before the date is looked up, as there are so many of them.
const PLAIN_TIME = /^[ T]([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d|60)(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

const TIME_OF_DAY = repairBit('timeOfDay');
const SERIAL = repairBit('serialText');
// A key of repairs holds its bits and one bit for each order under which the cell is a date.
const ORDERS = 1 << DATE_ORDERS.length;
const ANY_ORDER = ORDERS - 1;

/** What is known of a text, without its time of day, once it has been read. */
interface KnownDate {
  /** The day, `NO_DAY`, or a doubtful reading. */
  readonly stored: number;
  /** Keys among the repaired cells; 0 of what is no date. */
  readonly code: number;
  readonly codeWithTime: number;
}

/** Reads a column of dates; the order of day, month and year is decided from the whole column, at the end. */
export class DateColumn {
  readonly bad = new BadCells();
  readonly empty: number[] = [];
  /** Rows with a serial as text: dates when the column has no other text. */
  readonly serialTexts = new BadCells();
  private readonly days = growingCodes();
  private readonly known = new Map<string, KnownDate>();
  private readonly system: 1900 | 1904;
  // Readings that differ by order, in order of first appearance.
  private readonly doubtful: { row: number; text: string; reading: DateReading }[] = [];
  private readonly repaired = new RepairedCells();
  private order: DateOrder = 'yearFirst';
  private otherTexts = false;
  /** Rows with a serial: real dates. */
  readonly serialRuns: [from: number, count: number][] = [];

  constructor(system: 1900 | 1904) {
    this.system = system;
  }

  add(cells: readonly Cell[]): void {
    const from = this.days.length;
    const days = this.days.grow(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      const row = from + i;
      if (typeof cell === 'number') days[row] = this.readNumber(cell, row);
      else if (typeof cell === 'string') days[row] = this.readText(cell, row);
      else {
        days[row] = NO_DAY;
        // An error cell has a fate of its own.
        if (typeof cell === 'boolean') this.bad.add(row, cellText(cell));
      }
    }
  }

  private readNumber(cell: number, row: number): number {
    const compact = cell >= COMPACT_FROM;
    const form = compact ? readDateForm(String(cell)) : undefined;
    const day = form ? form.reading.dayFirst : dayOfSerial(cell, this.system);
    if (day === undefined) {
      this.bad.add(row, String(cell));
      return NO_DAY;
    }
    const bits = form ? form.bits : Number.isInteger(cell) ? 0 : TIME_OF_DAY;
    if (!form) this.addSerial(row);
    if (bits > 0) this.repaired.mark(row, this.code(bits, ANY_ORDER), cell);
    return day;
  }

  private addSerial(row: number): void {
    const last = this.serialRuns.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else this.serialRuns.push([row, 1]);
  }

  private readText(cell: string, row: number): number {
    const seen = cell.length > LONGEST_CACHED ? undefined : this.known.get(cell);
    if (seen) return this.take(seen, seen.code, cell, row);
    if (cell.trim() === '') {
      this.empty.push(row);
      return NO_DAY;
    }
    if (isSerialText(cell)) {
      this.serialTexts.add(row, cell);
      const time = cell.includes('.') ? TIME_OF_DAY : 0;
      this.repaired.mark(row, this.code(SERIAL | time, ANY_ORDER), cell);
      return NO_DAY;
    }
    if (!this.otherTexts && !isTotalWord(cell)) this.otherTexts = true;
    const colon = cell.indexOf(':');
    const cut = colon < 0 ? -1 : Math.max(cell.lastIndexOf(' ', colon), cell.lastIndexOf('T', colon));
    const time = cut > 0 ? PLAIN_TIME.exec(cell.slice(cut)) : null;
    if (time) {
      const known = this.knownDate(cell.slice(0, cut), row);
      if (known.code > 0)
        return this.take(known, isMidnight(time) ? known.code : known.codeWithTime, cell, row);
    }
    // What is cut off may be half a time only: 2024/1/5 下午 3:20.
    const known = this.knownDate(cell, row);
    return this.take(known, known.code, cell, row);
  }

  private take({ stored }: KnownDate, code: number, text: string, row: number): number {
    if (code === 0) this.bad.add(row, text);
    else this.repaired.mark(row, code, text);
    return stored;
  }

  private knownDate(text: string, row: number): KnownDate {
    const known = this.known.get(text);
    if (known) return known;
    const { reading, bits } = readDateForm(text);
    const valid = DATE_ORDERS.reduce(
      (orders, order, i) => orders | (reading[order] === undefined ? 0 : 1 << i),
      0,
    );
    const found: KnownDate =
      valid === 0
        ? NO_DATE
        : {
            stored: this.stored(reading, text, row),
            code: this.code(bits, valid),
            codeWithTime: this.code(bits | TIME_OF_DAY, valid),
          };
    if (this.known.size < CACHED) this.known.set(text, found);
    return found;
  }

  private stored(reading: DateReading, text: string, row: number): number {
    const { dayFirst, monthFirst, yearFirst } = reading;
    if (dayFirst !== undefined && dayFirst === monthFirst && monthFirst === yearFirst) return dayFirst;
    return FIRST_DOUBTFUL + this.doubtful.push({ row, text, reading }) - 1;
  }

  private code(bits: number, valid: number): number {
    return this.repaired.code(bits * ORDERS + valid);
  }

  /**
   * The orders in which every cell reads: a part over 12 or 31 rules out the others. Orders that give the same days as
   * an earlier one are left out, so one order means decided, none mixed, several undecided.
   */
  get orders(): readonly DateOrder[] {
    const possible = DATE_ORDERS.filter((order) => this.reads(order));
    const equal = (a: DateOrder, b: DateOrder): boolean =>
      this.doubtful.every(({ reading }) => reading[a] === reading[b]);
    return possible.filter((order, i) => !possible.slice(0, i).some((earlier) => equal(earlier, order)));
  }

  /** Whether every cell is a date in this order. */
  reads(order: DateOrder): boolean {
    return this.doubtful.every(({ reading }) => reading[order] !== undefined);
  }

  /** The order of day and month when every text that has both tells it by a day over 12, with the first such text. */
  get givenAway(): { readonly order: DateOrder; readonly row: number; readonly text: string } | undefined {
    const [first] = this.doubtful;
    const order = (['dayFirst', 'monthFirst'] as const).find((candidate) =>
      this.doubtful.every(({ reading }) =>
        DATE_ORDERS.every((other) => (reading[other] !== undefined) === (other === candidate)),
      ),
    );
    return first && order && { order, row: first.row, text: first.text };
  }

  /** The first cell that reads differently in some of these orders, without its time of day. */
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
    this.order = order;
    const days = this.days.finish();
    if (this.doubtful.length > 0) this.settle(days, order);
    this.serialTexts.forEach((row, text) => {
      const day = this.readsSerialTexts ? dayOfSerial(Number(text), this.system) : undefined;
      if (day === undefined) this.bad.add(row, text);
      else days[row] = day;
    });
    return days;
  }

  private settle(days: Int32Array, order: DateOrder): void {
    for (let row = 0; row < days.length; row++) {
      const stored = days[row] ?? NO_DAY;
      if (stored >= FIRST_DAY || stored === NO_DAY) continue;
      const doubt = this.doubtful[stored - FIRST_DOUBTFUL];
      const day = doubt?.reading[order];
      if (day === undefined) this.bad.add(row, doubt?.text ?? '');
      days[row] = day ?? NO_DAY;
    }
  }

  /** What was repaired; after `finish`, with the days that it gave. */
  repairs(place: ColumnPlace, days: Int32Array): Repair[] {
    const order = 1 << DATE_ORDERS.indexOf(this.order);
    const bitsOf = (key: number): number => {
      const bits = Math.floor(key / ORDERS);
      if ((bits & SERIAL) !== 0 && !this.readsSerialTexts) return 0;
      return (key & order) === 0 ? 0 : bits;
    };
    return this.repaired.list(place, bitsOf, (row) => isoDate(days[row] ?? 0));
  }
}

const NO_DATE: KnownDate = { stored: NO_DAY, code: 0, codeWithTime: 0 };

const isMidnight = ([, hour, minute, second = '00']: RegExpExecArray): boolean =>
  Number(hour) === 0 && minute === '00' && second === '00';

function isSerialText(text: string): boolean {
  const trimmed = text.trim();
  if (!SERIAL_TEXT.test(trimmed)) return false;
  const serial = Number(trimmed);
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL + 1;
}
