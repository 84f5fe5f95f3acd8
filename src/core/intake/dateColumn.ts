import { dayOfSerial } from '../calendar/serial';
import { growingCodes } from '../table/growing';
import type { Cell } from '../table/cell';
import { cellText } from '../table/cell';
import { BadCells } from './badCells';
import { readDateText } from './dateText';
import type { DateReading } from './dateText';
import type { DateOrder } from './source';

/** Stands for "no day" among day numbers. */
export const NO_DAY = -(2 ** 31);

/** What decided, or could not decide, the order of day and month in a column. */
export type OrderEvidence = DateOrder | 'none' | 'mixed' | 'undecided';

const CACHED = 50_000;
const COMPACT_FROM = 10000101;

/** Reads a column of dates; the order of day and month is decided from the whole column, at the end. */
export class DateColumn {
  readonly bad = new BadCells();
  readonly empty: number[] = [];
  private readonly days = growingCodes();
  private readonly readings = new Map<string, DateReading>();
  private readonly system: 1900 | 1904;
  // Rows whose text reads differently by order, with both readings.
  private readonly doubtful: { row: number; text: string; reading: DateReading }[] = [];
  private dayFirstOnly = false;
  private monthFirstOnly = false;

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
    const { dayFirst, monthFirst } = this.reading(cell);
    if (dayFirst === undefined && monthFirst === undefined) {
      this.bad.add(row, cellText(cell));
      return NO_DAY;
    }
    if (dayFirst === monthFirst) return dayFirst ?? NO_DAY;
    if (monthFirst === undefined) this.dayFirstOnly = true;
    if (dayFirst === undefined) this.monthFirstOnly = true;
    this.doubtful.push({ row, text: cellText(cell), reading: { dayFirst, monthFirst } });
    return NO_DAY;
  }

  private reading(cell: string | number | boolean | undefined): DateReading {
    if (typeof cell === 'number') {
      const text = cell >= COMPACT_FROM ? readDateText(String(cell)) : undefined;
      const day = text ? text.dayFirst : dayOfSerial(cell, this.system);
      return { dayFirst: day, monthFirst: day };
    }
    const text = String(cell);
    const known = this.readings.get(text);
    if (known) return known;
    const reading = readDateText(text);
    if (this.readings.size < CACHED) this.readings.set(text, reading);
    return reading;
  }

  /** A part over 12 decides; `mixed` when there is one in either place, `undecided` when there is none in any. */
  get evidence(): OrderEvidence {
    if (this.doubtful.length === 0) return 'none';
    if (this.dayFirstOnly && this.monthFirstOnly) return 'mixed';
    if (this.dayFirstOnly) return 'dayFirst';
    return this.monthFirstOnly ? 'monthFirst' : 'undecided';
  }

  /** The first cell that reads differently by order. */
  get firstDoubtful(): { row: number; text: string } {
    const first = this.doubtful.find(
      ({ reading }) => reading.dayFirst !== undefined && reading.monthFirst !== undefined,
    );
    return first ?? this.doubtful[0] ?? { row: 0, text: '' };
  }

  /** The day numbers, `NO_DAY` where there is none. */
  finish(order: DateOrder): Int32Array {
    const days = this.days.finish();
    for (const { row, text, reading } of this.doubtful) {
      const day = reading[order];
      if (day === undefined) this.bad.add(row, text);
      else days[row] = day;
    }
    return days;
  }
}
