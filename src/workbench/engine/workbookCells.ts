import type { Area } from './area';
import { COLUMNS, ROWS, lastColumn, lastRow } from './area';
import type { Book } from './book';
import { copyCells } from './copying';
import { moveCells } from './moving';
import { refuseLockedSheet } from './rights';
import type { Sheet } from './sheet';
import { expandTables } from './tables';
import { doStep } from './undo/undo';
import { writeBlock } from './writing';

/** What a person does to many cells at once. */
export class WorkbookCells {
  constructor(private readonly book: Book) {}

  /** Copies an area with contents and formats, its first cell to (row, column); relative references move along. */
  copy(from: Sheet, area: Area, to: Sheet, row: number, column: number): Area {
    return doStep(this.book, () => {
      const target = copyCells(this.book, from, area, to, row, column);
      expandTables(this.book, to, target);
      return target;
    });
  }

  /** Cuts an area and pastes it with its first cell at (row, column): what refers to its cells follows them. */
  move(from: Sheet, area: Area, to: Sheet, row: number, column: number): Area {
    return doStep(this.book, () => {
      const target = moveCells(this.book, from, area, to, row, column);
      expandTables(this.book, to, target);
      return target;
    });
  }

  /** Types a text into all cells of areas; entire rows and columns take it as far as anything is used. */
  fill(sheet: Sheet, areas: readonly Area[], text: string): void {
    doStep(this.book, () => {
      const used = sheet.usedArea(false);
      for (const area of areas) {
        const rows = area.rows === ROWS ? (used ? lastRow(used) + 1 : 1) : area.rows;
        const columns = area.columns === COLUMNS ? (used ? lastColumn(used) + 1 : 1) : area.columns;
        writeBlock(this.book, sheet, { ...area, rows, columns }, text, this.book.typing);
      }
    });
  }

  /** Hides the rows or columns of an area, or shows them again with all that are hidden between them. */
  hide(sheet: Sheet, lines: 'rows' | 'columns', area: Area, hidden: boolean): void {
    doStep(this.book, () => {
      refuseLockedSheet(this.book, sheet, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      const set = lines === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns;
      const [first, last] = lines === 'rows' ? [area.row, lastRow(area)] : [area.column, lastColumn(area)];
      for (let line = first; line <= last; line += 1)
        if (hidden) set.add(line);
        else set.delete(line);
      this.book.emit({ kind: 'layout', sheet, origin: this.book.origin });
    });
  }
}
