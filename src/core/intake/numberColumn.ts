import { growingBytes, growingNumbers } from '../table/growing';
import type { Cell } from '../table/cell';
import { cellText } from '../table/cell';
import { BadCells } from './badCells';
import { formatCurrency } from './currencyFormat';
import { BEYOND, readNumberText } from './numberText';
import type { NumberReading } from './numberText';
import { PlainNumber } from './plainNumber';
import { RepairedCells } from './repairedCells';
import { repairBit } from './repairList';
import type { ColumnPlace } from './repairList';
import type { Repair } from './repairs';
import type { DecimalSign } from './source';

const CACHED = 50_000;
// Texts kept of cells that read one way only: needed when the column reads the other way.
const TEXTS_KEPT = 1000;
// A key of repairs holds the bits under either decimal sign; those of numbers are the lowest eleven.
const HALF = 1 << 11;
const GROUPED = repairBit('thousands');
const CURRENCY = repairBit('currency');
const DASH = repairBit('dash');
const AS_TEXT = repairBit('textNumber');

/** What is known of a text once it has been read. */
interface KnownText {
  /** The number; of a text that reads both ways the greater one, where the sign parts thousands. */
  readonly value: number;
  /** Code among the repaired cells. */
  readonly code: number;
  readonly currency: number;
  /** The only decimal sign under which it is a number; undefined where both signs give the same. */
  readonly only?: DecimalSign | 'either';
}

/** Formats of a block of cells: one for all, one for each, or not known. */
export type CellFormats = string | readonly string[] | undefined;

/** Reads a column of numbers; which sign is the decimal one is decided from the whole column, at the end. */
export class NumberColumn {
  /** Rows with something that is no number. */
  readonly bad = new BadCells();
  /** Rows with nothing in them. */
  readonly empty: number[] = [];
  /** Currency signs seen, in order of first appearance. */
  readonly currencies: string[] = [];
  private readonly numbers = growingNumbers();
  private readonly currencyCodes = growingBytes();
  private readonly repaired = new RepairedCells();
  private readonly formatCodes = new Map<string, number>();
  private readonly known = new Map<string, KnownText>();
  private readonly oneWayTexts = new Map<number, string>();
  private readonly plain = new PlainNumber();
  // Codes among the repaired cells of the forms that `plain` reads.
  private readonly plainCodes = new Uint16Array(8);
  private dotOnly = false;
  private commaOnly = false;
  private bothWays: { row: number; text: string } | undefined;
  private decimal: DecimalSign = '.';
  private readonly dashIsZero: boolean;

  /** @param dashIsZero whether a dash alone is Excel's accounting zero; else it is no number */
  constructor(dashIsZero = false) {
    this.dashIsZero = dashIsZero;
  }

  add(cells: readonly Cell[], formats?: CellFormats): void {
    const from = this.numbers.length;
    const numbers = this.numbers.grow(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (typeof cell === 'number' && cell < BEYOND && cell > -BEYOND) numbers[from + i] = cell;
      else numbers[from + i] = this.readOther(cell, from + i);
    }
    if (formats !== undefined) this.takeCurrencies(formats, from, cells.length);
  }

  private readOther(cell: Cell | undefined, row: number): number {
    if (typeof cell !== 'string') {
      // An error cell has a fate of its own.
      if (typeof cell !== 'object') this.bad.add(row, cellText(cell));
      return NaN;
    }
    if (this.plain.read(cell)) return this.takePlain(cell, row);
    const { value, code, currency, only } = this.reading(cell);
    if (code === 0) {
      if (cell.trim() === '') this.empty.push(row);
      else this.bad.add(row, cell);
      return NaN;
    }
    this.repaired.mark(row, code, cell);
    if (currency > 0) this.setCurrency(row, currency);
    if (only !== undefined) this.takeEvidence(only, row, cell);
    return value;
  }

  private takePlain(text: string, row: number): number {
    const { value, currency, grouped, dotOnly } = this.plain;
    const form = (grouped ? 1 : 0) + (dotOnly ? 2 : 0) + (currency === '' ? 0 : 4);
    let code = this.plainCodes[form] ?? 0;
    if (code === 0) {
      const bits = (grouped ? GROUPED : 0) | (currency === '' ? 0 : CURRENCY) || AS_TEXT;
      code = this.repaired.code(bits + (dotOnly ? 0 : bits) * HALF);
      this.plainCodes[form] = code;
    }
    this.repaired.mark(row, code, text);
    if (currency !== '') this.setCurrency(row, this.currencyCode(currency));
    if (dotOnly) this.takeEvidence('.', row, text);
    return value;
  }

  private takeEvidence(only: DecimalSign | 'either', row: number, text: string): void {
    if (only === 'either') {
      this.bothWays ??= { row, text };
      return;
    }
    if (only === '.') this.dotOnly = true;
    else this.commaOnly = true;
    if (this.oneWayTexts.size < TEXTS_KEPT) this.oneWayTexts.set(row, text);
  }

  private reading(text: string): KnownText {
    const known = this.known.get(text);
    if (known) return known;
    const reading = this.knownText(readNumberText(text));
    if (this.known.size < CACHED) this.known.set(text, reading);
    return reading;
  }

  private knownText({ dot, comma, currency, dotBits, commaBits }: NumberReading): KnownText {
    if (dotBits === 0 && commaBits === 0) return UNREADABLE;
    if ((dotBits & DASH) !== 0 && !this.dashIsZero) return UNREADABLE;
    const code = this.repaired.code(dotBits + commaBits * HALF);
    const sign = currency === '' ? 0 : this.currencyCode(currency);
    if (dot === comma) return { value: dot, code, currency: sign };
    if (commaBits === 0) return { value: dot, code, currency: sign, only: '.' };
    if (dotBits === 0) return { value: comma, code, currency: sign, only: ',' };
    return { value: Math.abs(dot) > Math.abs(comma) ? dot : comma, code, currency: sign, only: 'either' };
  }

  private currencyCode(sign: string): number {
    const at = this.currencies.indexOf(sign);
    return at < 0 ? this.currencies.push(sign) : at + 1;
  }

  private setCurrency(row: number, code: number): void {
    const { currencyCodes } = this;
    if (row >= currencyCodes.length) currencyCodes.grow(row + 1 - currencyCodes.length);
    currencyCodes.values[row] = code;
  }

  /** A number's currency stands in its format, unless its text says another. */
  private takeCurrencies(formats: string | readonly string[], from: number, rows: number): void {
    const whole = typeof formats === 'string' ? this.formatCode(formats) : undefined;
    if (whole === 0) return;
    for (let i = 0; i < rows; i++) {
      const row = from + i;
      const code = whole ?? this.formatCode(formats[i] ?? '');
      if (code === 0 || Number.isNaN(this.numbers.values[row]) || this.currencyOf(row) > 0) continue;
      this.setCurrency(row, code);
    }
  }

  private formatCode(format: string): number {
    const known = this.formatCodes.get(format);
    if (known !== undefined) return known;
    const sign = formatCurrency(format);
    const code = sign === '' ? 0 : this.currencyCode(sign);
    this.formatCodes.set(format, code);
    return code;
  }

  /** Of a row 1 + the index into `currencies`, 0 without one. */
  currencyOf(row: number): number {
    return row < this.currencyCodes.length ? (this.currencyCodes.values[row] ?? 0) : 0;
  }

  /** Numbers without a currency, zeros apart, among the rows that count: how many, and the first row. */
  withoutCurrency(rows: number, counts: (row: number) => boolean): { count: number; row: number } {
    const { values } = this.numbers;
    let count = 0;
    let first = -1;
    for (let row = 0; row < rows; row++) {
      const value = values[row] ?? NaN;
      if (Number.isNaN(value) || value === 0 || this.currencyOf(row) > 0 || !counts(row)) continue;
      if (first < 0) first = row;
      count += 1;
    }
    return { count, row: first };
  }

  /** Whether only the policy or the culture could tell thousands from decimals: every doubtful text reads both ways. */
  get undecided(): boolean {
    return this.bothWays !== undefined && this.dotOnly === this.commaOnly;
  }

  /** The first cell that reads both ways. */
  get firstUndecided(): { row: number; text: string } {
    return this.bothWays ?? { row: 0, text: '' };
  }

  /** The numbers, NaN where there is none. The column's own evidence decides, else `otherwise`. */
  finish(otherwise: DecimalSign): Float64Array {
    const values = this.numbers.finish();
    this.decimal = this.dotOnly === this.commaOnly ? otherwise : this.dotOnly ? '.' : ',';
    const mixed = this.dotOnly && this.commaOnly;
    if (this.bothWays === undefined && !mixed) return values;
    this.repaired.forEach((row, key) => {
      const [dotBits, commaBits] = [key % HALF, Math.floor(key / HALF)];
      if (dotBits === commaBits) return;
      const bits = this.bitsOf(key);
      if (bits === 0) {
        values[row] = NaN;
        this.bad.add(row, this.oneWayTexts.get(row) ?? '');
      } else if (dotBits > 0 && commaBits > 0 && (bits & GROUPED) === 0) {
        // "1,234" is 1234 or 1.234: at most six digits, so rounding to fifteen gives the very double of its text.
        values[row] = Number(((values[row] ?? NaN) / 1000).toPrecision(15));
      }
    });
    return values;
  }

  private bitsOf(key: number): number {
    return this.decimal === '.' ? key % HALF : Math.floor(key / HALF);
  }

  /** What was repaired; after `finish`, with what it gave. */
  repairs(place: ColumnPlace, values: Float64Array): Repair[] {
    return this.repaired.list(
      place,
      (key) => this.bitsOf(key),
      (row) => String(values[row]),
    );
  }
}

const UNREADABLE: KnownText = { value: NaN, code: 0, currency: 0 };
