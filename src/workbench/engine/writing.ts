import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import type { Book } from './book';
import type { CellFormat } from './cellFormat';
import { CellError } from './cellValue';
import { WorkbookFault } from './fault';
import { constantFormula } from './constantFormula';
import { refuseLockedCells } from './rights';
import type { Sheet } from './sheet';
import type { Typed, TypingContext } from './typedInput';
import { readTyped } from './typedInput';
import { renameFromHeaders } from './tableHeaders';

/** Microsoft: "Total number of characters that a cell can contain: 32,767", "Number of line feeds per cell: 253". */
const LONGEST = 32_767;
const LINE_FEEDS = 253;

function checkText(text: string): void {
  if (text.length <= LINE_FEEDS) return;
  if (text.length > LONGEST || text.split('\n').length - 1 > LINE_FEEDS)
    throw new WorkbookFault('InvalidArgument');
}

/** What a value becomes in a cell of the given format: texts are read as typed, numbers in text cells become texts. */
export function settleValue(value: unknown, numberFormat: string, typing: TypingContext): Typed {
  if (typeof value === 'string') {
    checkText(value);
    const typed = readTyped(value, numberFormat, typing);
    return typed.formula === undefined ? typed : { ...typed, value: constantFormula(typed.formula) };
  }
  if (typeof value === 'number' && Number.isFinite(value))
    return { value: numberFormat === '@' ? String(value) : value };
  if (typeof value === 'boolean')
    return { value: numberFormat === '@' ? String(value).toUpperCase() : value };
  if (value instanceof CellError) return { value };
  throw new WorkbookFault('InvalidArgument');
}

/** Puts a settled value into a cell; a General cell takes the number format that the reading found. */
export function putTyped(sheet: Sheet, row: number, column: number, typed: Typed): void {
  const cells = sheet.column(column);
  cells.set(row, typed.value);
  if (typed.formula !== undefined) cells.formulas.set(row, typed.formula);
  else if (cells.formulas.size > 0) cells.formulas.delete(row);
  const numberFormat = typed.numberFormat;
  if (numberFormat === undefined) return;
  const id = cells.formats.at(row);
  const format = sheet.formats.get(id);
  if (format.numberFormat !== 'General') return;
  cells.formats.change(row, row, () => sheet.formats.idOf({ ...format, numberFormat }));
}

/**
 * The value of a block for each cell: rows by columns, null where a cell is to stay as it is, or one value for all.
 * Refuses a block whose shape is not the area's.
 */
function shapeBlock(block: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(block)) return () => block;
  const rows: readonly unknown[] = block;
  const wrong =
    rows.length !== area.rows || rows.some((row) => !Array.isArray(row) || row.length !== area.columns);
  if (wrong)
    throw new WorkbookFault(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row, column) => {
    const cells = rows[row];
    return Array.isArray(cells) ? (cells as unknown[])[column] : undefined;
  };
}

/**
 * The row of the block that a row of the area takes. In a range whose rows a filter hides, several rows of values go
 * astray: the shown rows take the first ones and the hidden rows none (OfficeDev/office-js #224, undocumented).
 */
function sourceRows(sheet: Sheet, area: Area, block: unknown): (number | null)[] {
  const filtered = Array.isArray(block) && area.rows > 1 && sheet.filteredRows.size > 0;
  let next = 0;
  return Array.from({ length: area.rows }, (_, row) => {
    if (!filtered) return row;
    return sheet.filteredRows.has(area.row + row) ? null : next++;
  });
}

/** Writes values or formulas as `Range.values = …` does, or with a person's typing as the grid does. */
export function writeBlock(
  book: Book,
  sheet: Sheet,
  area: Area,
  block: unknown,
  typing: TypingContext = book.neutralTyping,
): void {
  refuseLockedCells(book, sheet, area);
  const valueAt = shapeBlock(block, area);
  const sources = sourceRows(sheet, area, block);
  // All values are settled before the first is put: a block is written whole or not at all.
  const settled: { row: number; column: number; typed: Typed }[] = [];
  for (let c = 0; c < area.columns; c += 1) {
    const cells = sheet.column(area.column + c);
    for (const [r, source] of sources.entries()) {
      const value = source === null ? null : valueAt(source, c);
      if (value === null || value === undefined) continue;
      const row = area.row + r;
      const { numberFormat } = sheet.formats.get(cells.formats.at(row));
      settled.push({ row, column: area.column + c, typed: settleValue(value, numberFormat, typing) });
    }
  }
  for (const { row, column, typed } of settled) putTyped(sheet, row, column, typed);
  renameFromHeaders(book, sheet, area);
  book.emitCells(sheet, area);
}

/** Changes formats of an area, whole properties only. */
export function writeFormat(
  book: Book,
  sheet: Sheet,
  area: Area,
  change: (format: CellFormat) => CellFormat,
): void {
  book.refuseReadOnly();
  if (sheet.lock && !sheet.lock.options.allowFormatCells) throw new WorkbookFault('AccessDenied');
  sheet.changeFormat(area, change);
  book.emit({ kind: 'formats', sheet, origin: book.origin });
}

/** Names of Excel.ClearApplyTo. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks';

export function erase(sheet: Sheet, area: Area): void {
  for (const [index, column] of sheet.columns)
    if (index >= area.column && index <= lastColumn(area)) column.erase(area.row, lastRow(area));
}
