import { note } from '../fault';
import type { Note } from '../fault';
import { cellAddress } from '../table/address';
import { cellText, isCellError } from '../table/cell';
import type { Cell } from '../table/cell';
import { BadCells } from './badCells';
import { fateCode } from './fates';
import type { SourceShape } from './source';

const BAD_AMOUNT = fateCode('badAmount');

/** Error cells in columns on which no row's fate hangs: missing values, to be told of. */
export class ErrorCells {
  private readonly found: ReadonlyMap<number, BadCells>;

  constructor(columns: ReadonlySet<number>) {
    this.found = new Map([...columns].map((column) => [column, new BadCells()]));
  }

  /** @param from row of the first of the cells */
  add(from: number, cellsOf: (column: number) => readonly Cell[]): void {
    for (const [column, errors] of this.found) {
      cellsOf(column).forEach((cell, i) => {
        if (isCellError(cell)) errors.add(from + i, cellText(cell));
      });
    }
  }

  /** A warning per column, about rows that take part. */
  warnings(shape: SourceShape, fates: Uint8Array): Note[] {
    return [...this.found].flatMap(([column, errors]) => {
      const { count, row, text } = errors.among((at) => (fates[at] ?? 0) > BAD_AMOUNT);
      if (count === 0) return [];
      const cell = cellAddress(shape.firstColumn + column, shape.firstRow + row);
      return [note('intake.errorMissing', { column: cellText(shape.headers[column]), count, cell, text })];
    });
  }
}
