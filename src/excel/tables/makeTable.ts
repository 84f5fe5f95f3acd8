import type { OutputColumn, OutputTable, WorkOptions } from '../../workbook';
import { setFormat } from '../columnState';
import { inBlocks } from '../inBlocks';
import { addLook } from '../looks';
import { addHidden, fieldName } from '../names';
import { formatOf, writable } from '../outputCells';
import type { FieldEntry, TableEntry } from '../sheetLedger';
import { fieldCells } from './fieldCells';
import { tableHeaders } from './fieldHeaders';
import { fitColumns } from './fitColumns';

const STYLE = 'TableStyleLight9';

/**
 * Puts the table where nothing is, its rows in the order of their rank.
 * @param row sheet row of the first line above it
 * @param fresh whether the sheet is new: then the lines are written too and the panes frozen
 * @returns what the ledger is to say of it
 */
export async function makeTable(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  table: OutputTable,
  fresh: boolean,
  dateSystem: 1900 | 1904,
  options: WorkOptions,
): Promise<TableEntry> {
  const { columns, lines } = table;
  const headerRow = row + lines.length + 1;
  const order = ranked(table);
  const rows = Math.max(1, order.length);
  const headers = tableHeaders(columns.map(({ header }) => header));
  if (fresh && lines.length > 0) {
    const above = sheet.getRangeByIndexes(row, 0, lines.length, 1);
    setFormat(above, '@');
    above.values = lines.map((line) => [line]);
    above.getCell(0, 0).format.font.bold = true;
  }
  const top = sheet.getRangeByIndexes(headerRow, 0, 1, columns.length);
  setFormat(top, '@');
  top.values = [headers];
  columns.forEach(({ id, kind }, i) => {
    setFormat(sheet.getRangeByIndexes(headerRow + 1, i, rows, 1), formatOf(kind));
    addHidden(context, fieldName(table.id, id), sheet.getRangeByIndexes(headerRow, i, 1, 1));
  });
  await context.sync();
  await fill(context, sheet, headerRow, order, table, dateSystem, options);
  const made = sheet.tables.add(sheet.getRangeByIndexes(headerRow, 0, rows + 1, columns.length), true);
  made.style = STYLE;
  if (fresh) sheet.freezePanes.freezeRows(headerRow + 1);
  await fitColumns(
    context,
    columns.map((_, i) => sheet.getRangeByIndexes(headerRow, i, rows + 1, 1)),
  );
  const rules = columns.map(({ id, look }) => addLook(fieldCells(context, table.id, id, 0, rows), look));
  await context.sync();
  const fields = columns.map(({ id, by, look }, i): [string, FieldEntry] => [
    id,
    { by, header: headers[i] ?? '', look, ruleIds: (rules[i] ?? []).map((rule) => rule.id) },
  ]);
  const { id, key, rank, gone } = table;
  return { id, kind: 'table', key, rank, gone, fields: Object.fromEntries(fields), lines };
}

/** Rows of the plan, the best rank first. */
export function ranked({ columns, key, rank }: OutputTable): number[] {
  const rows = columns.find(({ id }) => id === key)?.cells.length ?? 0;
  const ranks = columns.find(({ id }) => id === rank)?.cells ?? [];
  const at = (row: number): number => {
    const cell = ranks[row];
    return typeof cell === 'number' ? cell : Infinity;
  };
  return Array.from({ length: rows }, (_, row) => row).sort((a, b) =>
    at(a) === at(b) ? a - b : at(a) - at(b),
  );
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headerRow: number,
  order: readonly number[],
  { columns }: OutputTable,
  dateSystem: 1900 | 1904,
  options: WorkOptions,
): Promise<void> {
  const cell = ({ by, cells, kind }: OutputColumn, row: number): string | number =>
    by === 'people' ? '' : writable(cells[row] ?? '', kind, dateSystem);
  await inBlocks(order.length, columns.length, 'write', { signal: options.signal }, async (from, rows) => {
    context.application.suspendApiCalculationUntilNextSync();
    const range = sheet.getRangeByIndexes(headerRow + 1 + from, 0, rows, columns.length);
    range.values = order.slice(from, from + rows).map((row) => columns.map((column) => cell(column, row)));
    await context.sync();
    range.untrack();
  });
}
