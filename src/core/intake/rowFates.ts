import { growingBytes } from '../table/growing';
import type { Cell } from '../table/cell';
import { fateCode } from './fates';
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
  const first = text.charCodeAt(0);
  if (first <= SPACE || first === NO_BREAK_SPACE || first === WIDE_SPACE) return isWord(text.trim() || '0');
  return first >= LETTER_A && first !== YEN && first !== POUND && first !== EURO;
}
const SPACE = 0x20;
const LETTER_A = 0x41;
const NO_BREAK_SPACE = 0xa0;
const POUND = 0xa3;
const YEN = 0xa5;
const EURO = 0x20ac;
const WIDE_SPACE = 0x3000;

/** The fate of every row, as far as it is known: lowered whenever a stronger one is found. */
export class RowFates {
  private readonly fates = growingBytes();

  /**
   * Adds a block of rows, judged by their cells alone: blank, total row, error cell in a mapped column.
   * `columns` in sheet order; `mapped[c]` tells whether a role reads column c.
   */
  add(columns: readonly (readonly Cell[])[], mapped: readonly boolean[]): void {
    const rows = columns[0]?.length ?? 0;
    const from = this.fates.length;
    const fates = this.fates
      .grow(rows)
      .subarray(from, from + rows)
      .fill(BLANK);
    const wordSeen = new Uint8Array(rows);
    columns.forEach((cells, c) => {
      for (let i = 0; i < rows; i++) {
        const cell = cells[i];
        if (cell === '' || cell === undefined) continue;
        if (typeof cell === 'string') {
          const blank = fates[i] === BLANK;
          if (blank && cell.trim() === '') continue;
          if (blank) fates[i] = USED;
          if (wordSeen[i] === 0 && isWord(cell)) {
            wordSeen[i] = 1;
            if (isTotalWord(cell)) fates[i] = TOTAL;
          }
        } else if (typeof cell === 'object' && mapped[c]) {
          if (fates[i] !== TOTAL) fates[i] = ERROR;
        } else if (fates[i] === BLANK) fates[i] = USED;
      }
    });
  }

  /** Gives a row this fate unless it already has a stronger one. */
  lower(row: number, fate: number): void {
    if ((this.fates.values[row] ?? 0) > fate) this.fates.values[row] = fate;
  }

  finish(): Uint8Array {
    return this.fates.finish();
  }
}
