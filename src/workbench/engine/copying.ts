import type { Area } from './area';
import { fits } from './area';
import type { Book } from './book';
import { WorkbookFault } from './fault';
import { movedFormula } from './movedFormula';
import { refuseLockedCells } from './rights';
import type { Sheet } from './sheet';
import { renameFromHeaders } from './tableHeaders';
import { erase } from './writing';

/**
 * Puts a copy of an area elsewhere, also over itself: values, formulas (relative references move along) and formats.
 * Rules, names, merges and sizes stay where they are.
 */
export function copyCells(book: Book, from: Sheet, area: Area, to: Sheet, row: number, column: number): Area {
  const target = { ...area, row, column };
  if (!fits(target)) throw new WorkbookFault('InvalidArgument');
  refuseLockedCells(book, to, target);
  const used = from.usedArea(false, area);
  const rows = used ? used.row + used.rows - area.row : 0;
  // All is read before anything is written, for the two may overlap.
  const lines = Array.from({ length: used ? used.column + used.columns - area.column : 0 }, (_, c) => {
    const cells = from.column(area.column + c);
    const places = Array.from({ length: rows }, (__, r) => area.row + r);
    return {
      values: places.map((place) => cells.get(place)),
      formulas: places.map((place) => cells.formulas.get(place)),
      formats: cells.formats.list(area.row, area.row + rows - 1),
    };
  });
  erase(to, target);
  lines.forEach(({ values, formulas, formats }, c) => {
    const cells = to.column(column + c);
    values.forEach((value, r) => cells.set(row + r, value));
    formulas.forEach((formula, r) => {
      if (formula !== undefined)
        cells.formulas.set(row + r, movedFormula(formula, row - area.row, column - area.column));
    });
    cells.formats.assign(row, formats);
  });
  renameFromHeaders(book, to, target);
  book.emitCells(to, target);
  return target;
}
