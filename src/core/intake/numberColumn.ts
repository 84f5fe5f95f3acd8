import { growingNumbers } from '../table/growing';
import type { Cell } from '../table/cell';
import { cellText } from '../table/cell';
import { BadCells } from './badCells';
import { readNumberText } from './numberText';
import type { NumberReading } from './numberText';
import type { DecimalSign } from './source';

const CACHED = 50_000;

/** Reads a column of numbers; which sign is the decimal one is decided from the whole column, at the end. */
export class NumberColumn {
  /** Rows with something that is no number. */
  readonly bad = new BadCells();
  /** Rows with nothing in them. */
  readonly empty: number[] = [];
  /** Currency signs seen. */
  readonly currencies = new Set<string>();
  private readonly numbers = growingNumbers();
  private readonly readings = new Map<string, NumberReading>();
  // Rows whose text reads differently with a decimal comma, with text and that reading.
  private readonly commaRows: number[] = [];
  private readonly commaTexts: string[] = [];
  private readonly commaNumbers: number[] = [];
  private dotOnly = false;
  private commaOnly = false;
  private bothWays: { row: number; text: string } | undefined;

  add(cells: readonly Cell[]): void {
    const from = this.numbers.length;
    const numbers = this.numbers.grow(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (typeof cell === 'number' && Number.isFinite(cell)) numbers[from + i] = cell;
      else numbers[from + i] = this.readOther(cell, from + i);
    }
  }

  private readOther(cell: Cell | undefined, row: number): number {
    if (typeof cell !== 'string') {
      // An error cell has a fate of its own.
      if (typeof cell !== 'object') this.bad.add(row, cellText(cell));
      return NaN;
    }
    const { dot, comma, currency } = this.reading(cell);
    if (currency !== '') this.currencies.add(currency);
    if (Number.isNaN(dot) && Number.isNaN(comma)) {
      if (cell.trim() === '') this.empty.push(row);
      else this.bad.add(row, cell);
      return NaN;
    }
    if (dot === comma) return dot;
    if (Number.isNaN(comma)) this.dotOnly = true;
    else if (Number.isNaN(dot)) this.commaOnly = true;
    else this.bothWays ??= { row, text: cell };
    this.commaRows.push(row);
    this.commaTexts.push(cell);
    this.commaNumbers.push(comma);
    return dot;
  }

  private reading(text: string): NumberReading {
    const known = this.readings.get(text);
    if (known) return known;
    const reading = readNumberText(text);
    if (this.readings.size < CACHED) this.readings.set(text, reading);
    return reading;
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
    const decimal = this.dotOnly === this.commaOnly ? otherwise : this.dotOnly ? '.' : ',';
    this.commaRows.forEach((row, i) => {
      if (decimal === ',') values[row] = this.commaNumbers[i] ?? NaN;
      if (Number.isNaN(values[row])) this.bad.add(row, this.commaTexts[i] ?? '');
    });
    return values;
  }
}
