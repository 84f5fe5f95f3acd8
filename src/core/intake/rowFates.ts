import { growingBytes } from '../table/growing';
import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { fateCode, FATES } from './fates';
import type { Fate } from './fates';
import { RowRuns } from './rowRuns';
import type { RowRun } from './source';
import { isTotalWord } from './totalWord';

const USED = fateCode('used');
const BLANK = fateCode('blank');
const TOTAL = fateCode('totalRow');
const ERROR = fateCode('errorCell');

/**
 * Whether a cell is a word. In a csv file every cell is text: one that begins like a number or a date is not the row's
 * first word. Looks at one character only, as it is asked for every row.
 */
function isWord(text: string): boolean {
  let first = text.charCodeAt(0);
  if (first <= SPACE || first === NO_BREAK_SPACE || first === WIDE_SPACE) first = text.trim().charCodeAt(0);
  return first >= LETTER_A && first !== YEN && first !== POUND && first !== EURO;
}
const SPACE = 0x20;
const LETTER_A = 0x41;
const NO_BREAK_SPACE = 0xa0;
const POUND = 0xa3;
const YEN = 0xa5;
const EURO = 0x20ac;
const WIDE_SPACE = 0x3000;

/** A column by which rows are judged: an index into the headers, and whether a role reads it. */
export interface JudgedColumn {
  readonly column: number;
  readonly mapped: boolean;
}

/** The cell that decided a row's fate. */
export interface DecidingCell {
  readonly column: number;
  readonly text: string;
}

// Rows of a fate of which the deciding cell is kept: more than are told, as a stronger fate may take some of them.
const KEPT = 100;

/** The fate of every row, as far as it is known: lowered whenever a stronger one is found. */
export class RowFates {
  /** Whether a row whose first word is 合计, Total … is a row like any other. */
  keepTotalRows = false;
  /** By row. */
  readonly deciding = new Map<number, DecidingCell>();
  private readonly kept = new Uint8Array(FATES.length);
  private readonly fates = growingBytes();
  private readonly marked: { readonly fate: number; readonly runs: RowRuns }[] = [];

  /** These rows have this fate whatever their cells are. Before the first block. */
  mark(fate: Fate, runs: readonly RowRun[]): void {
    this.marked.push({ fate: fateCode(fate), runs: new RowRuns(runs) });
  }

  /**
   * Adds a block of rows, judged by their marks and cells alone: hidden, blank, total row, error cell in a mapped column.
   * `judged` in sheet order, with `columns` in the same order.
   */
  add(columns: readonly (readonly Cell[])[], judged: readonly JudgedColumn[]): void {
    const rows = columns[0]?.length ?? 0;
    const from = this.fates.length;
    const fates = this.fates
      .grow(rows)
      .subarray(from, from + rows)
      .fill(BLANK);
    const wordSeen = new Uint8Array(rows);
    columns.forEach((cells, c) => {
      const { column, mapped } = judged[c] ?? { column: c, mapped: false };
      for (let i = 0; i < rows; i++) {
        const cell = cells[i];
        if (cell === '' || cell === undefined) continue;
        if (typeof cell === 'string') {
          const blank = fates[i] === BLANK;
          if (blank && cell.trim() === '') continue;
          if (blank) fates[i] = USED;
          if (wordSeen[i] === 0 && isWord(cell)) {
            wordSeen[i] = 1;
            if (!this.keepTotalRows && isTotalWord(cell)) {
              fates[i] = TOTAL;
              this.decide(TOTAL, from + i, column, cell);
            }
          }
        } else if (typeof cell === 'object' && mapped) {
          if (fates[i] === TOTAL || fates[i] === ERROR) continue;
          fates[i] = ERROR;
          this.decide(ERROR, from + i, column, cellText(cell));
        } else if (fates[i] === BLANK) fates[i] = USED;
      }
    });
    for (const { fate, runs } of this.marked)
      runs.within(from, from + rows, (row) => {
        this.lower(row, fate);
      });
  }

  private decide(fate: number, row: number, column: number, text: string): void {
    const kept = this.kept[fate] ?? 0;
    if (kept === KEPT) return;
    this.kept[fate] = kept + 1;
    this.deciding.set(row, { column, text });
  }

  /** What is known of a row so far. */
  of(row: number): number {
    return this.fates.values[row] ?? USED;
  }

  /** Gives a row this fate unless it already has a stronger one; `column` and `text` where one cell decided it. */
  lower(row: number, fate: number, column?: number, text = ''): void {
    if (this.of(row) <= fate) return;
    this.fates.values[row] = fate;
    if (column === undefined) this.deciding.delete(row);
    else this.decide(fate, row, column, text);
  }

  finish(): Uint8Array {
    return this.fates.finish();
  }
}
