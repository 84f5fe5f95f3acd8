import type { Area } from './area';
import { covers, fits, holds, intersection, without } from './area';
import type { Book } from './book';
import { plainFormat } from './cellFormat';
import { changeReferences } from './cellReference';
import { putCells, readCells } from './copying';
import { WorkbookFault } from './fault';
import type { Move } from './move';
import { refuseLockedCells } from './rights';
import { moveRules } from './ruleMove';
import type { Sheet } from './sheet';
import { renameFromHeaders } from './tableHeaders';
import { erase } from './writing';

/** Excel tears no table apart by putting another over it, and puts none on a part of itself. */
function refuseTables(book: Book, { from, area, to, target }: Move): void {
  const moved = book.tablesOf(from).filter((table) => covers(area, table.area));
  for (const table of book.tablesOf(to)) {
    if (moved.includes(table) || !intersection(table.area, target)) continue;
    if (moved.length > 0 || covers(target, table.area)) throw new WorkbookFault('InvalidOperation');
  }
}

/** A formula that is moved says what it said: of cells that are moved with it, too. */
const movedAlong = (formula: string, { area, target }: Move): string =>
  changeReferences(formula, (reference) =>
    holds(area, reference.row, reference.column)
      ? {
          ...reference,
          row: reference.row + target.row - area.row,
          column: reference.column + target.column - area.column,
        }
      : reference,
  );

/**
 * What cutting and pasting does ("This cell movement behavior works the same as when cells are moved by dragging the range
 * border or when taking the Cut and Paste actions", Microsoft, Cut, copy, and paste ranges): values, formulas,
 * formats and conditional formats go to the new place. Whole places that names, tables, merges, filters and charts
 * stand for go with their cells; of others that lie in part in the area nothing changes (docs/host.md).
 */
export function moveCells(book: Book, from: Sheet, area: Area, to: Sheet, row: number, column: number): Area {
  const target = { ...area, row, column };
  if (!fits(target)) throw new WorkbookFault('InvalidArgument');
  const move = { from, area, to, target };
  refuseLockedCells(book, from, area);
  refuseLockedCells(book, to, target);
  refuseTables(book, move);
  const cells = readCells(from, area);
  for (const rest of from === to ? without(area, target) : [area]) {
    erase(from, rest);
    from.changeFormat(rest, () => plainFormat);
  }
  putCells(to, target, cells, (formula) => movedAlong(formula, move));
  moveRules(book, move, () => book.references.move(move));
  if (book.filters.get(to)?.reference.area === null) book.filters.delete(to);
  book.merges = book.merges.filter((merge) => merge.area);
  renameFromHeaders(book, from, area);
  renameFromHeaders(book, to, target);
  book.emitCells(from, area);
  book.emitCells(to, target);
  book.emit({ kind: 'names', origin: book.origin });
  return target;
}
