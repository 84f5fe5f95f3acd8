import type { Area } from './area';
import { fits } from './area';
import type { Book } from './book';
import type { CellValue } from './cellValue';
import { WorkbookFault } from './fault';
import { movedFormula } from './movedFormula';
import { refuseLockedCells } from './rights';
import type { Sheet } from './sheet';
import { renameFromHeaders } from './tableHeaders';
import { erase } from './writing';

/** Contents and formats of a block, column by column, down to the last row in which anything is used. */
export type CellBlock = readonly {
  readonly values: readonly CellValue[];
  readonly formulas: readonly (string | undefined)[];
  readonly formats: readonly number[];
}[];

export function readCells(sheet: Sheet, area: Area): CellBlock {
  const used = sheet.usedArea(false, area);
  const rows = used ? used.row + used.rows - area.row : 0;
  return Array.from({ length: used ? used.column + used.columns - area.column : 0 }, (_, c) => {
    const cells = sheet.column(area.column + c);
    const places = Array.from({ length: rows }, (__, r) => area.row + r);
    return {
      values: places.map((place) => cells.get(place)),
      formulas: places.map((place) => cells.formulas.get(place)),
      formats: cells.formats.list(area.row, area.row + rows - 1),
    };
  });
}

/** Empties an area and fills it with the block, as far as that reaches. */
export function putCells(
  sheet: Sheet,
  target: Area,
  block: CellBlock,
  formulaOf: (formula: string) => string,
): void {
  const { row, column } = target;
  erase(sheet, target);
  block.forEach(({ values, formulas, formats }, c) => {
    const cells = sheet.column(column + c);
    values.forEach((value, r) => cells.set(row + r, value));
    formulas.forEach((formula, r) => {
      if (formula !== undefined) cells.formulas.set(row + r, formulaOf(formula));
    });
    cells.formats.assign(row, formats);
  });
}

/**
 * Puts a copy of an area elsewhere, also over itself: values, formulas (relative references move along) and formats.
 * Rules, names, merges and sizes stay where they are.
 */
export function copyCells(book: Book, from: Sheet, area: Area, to: Sheet, row: number, column: number): Area {
  const target = { ...area, row, column };
  if (!fits(target)) throw new WorkbookFault('InvalidArgument');
  refuseLockedCells(book, to, target);
  // All is read before anything is written, for the two may overlap.
  const cells = readCells(from, area);
  putCells(to, target, cells, (formula) => movedFormula(formula, row - area.row, column - area.column));
  renameFromHeaders(book, to, target);
  book.emitCells(to, target);
  return target;
}
