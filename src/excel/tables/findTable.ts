import { fieldIdOf, sheetName } from '../names';

/** Where a table of ours stands now, in sheet rows and columns from 0. */
export interface FoundTable {
  readonly kind: 'there';
  readonly sheet: string;
  /** The cell with the sheet's name, of which the lines above the table start; null when it is gone. */
  readonly anchor: { readonly row: number; readonly column: number } | null;
  readonly table: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly width: number;
  /** Rows without header and totals. */
  readonly rows: number;
  readonly totals: boolean;
  /** Name of a column's header cell (`fieldName`) → the column's place in the table from 0. */
  readonly fields: ReadonlyMap<string, number>;
  /** Names of ours whose cells are gone or are no header of the table. */
  readonly lost: readonly string[];
}

/** What is there of a table of ours. */
export type TableState =
  | FoundTable
  /** No sheet: nothing but names without cells. */
  | { readonly kind: 'absent'; readonly lost: readonly string[] }
  /** The sheet without its table, which the user deleted. */
  | OtherState<'deleted'>
  /** Its cells are a plain range now, or show no header row. */
  | OtherState<'plain'>;

export interface OtherState<Kind> extends Pick<FoundTable, 'sheet' | 'anchor' | 'lost'> {
  readonly kind: Kind;
}

const PLACE = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'values', 'worksheet/name'];

/** The table on the output sheet with this id, by its names. Takes four syncs at most. */
export async function findTable(context: Excel.RequestContext, id: string): Promise<TableState> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const ours = names.items.flatMap((item) => {
    const field = fieldIdOf(item.name, id);
    if (field === undefined && item.name !== sheetName(id)) return [];
    return [{ name: item.name, field, range: item.getRangeOrNullObject().load(PLACE) }];
  });
  if (ours.length === 0) return { kind: 'absent', lost: [] };
  await context.sync();
  const gone = ours.flatMap(({ name, range }) => (range.isNullObject ? [name] : []));
  const living = ours.filter(({ range }) => !range.isNullObject);
  const anchored = living.find(({ field }) => field === undefined);
  const sheet = (anchored ?? living[0])?.range.worksheet.name;
  if (sheet === undefined) return { kind: 'absent', lost: gone };
  const anchor = anchored ? { row: anchored.range.rowIndex, column: anchored.range.columnIndex } : null;
  const cells = living.filter(({ field, range }) => field !== undefined && range.worksheet.name === sheet);
  const strays = living.filter((one) => one !== anchored && !cells.includes(one)).map(({ name }) => name);
  for (const { table, headers, range } of await tablesOf(context, sheet)) {
    const inside = cells.filter(({ range: cell }) => headers && holds(range, cell));
    if (inside.length === 0) continue;
    const outside = cells.filter((cell) => !inside.includes(cell)).map(({ name }) => name);
    return {
      kind: 'there',
      sheet,
      anchor,
      table: table.name,
      headerRow: range.rowIndex,
      firstColumn: range.columnIndex,
      width: range.columnCount,
      rows: range.rowCount - 1 - (table.showTotals ? 1 : 0),
      totals: table.showTotals,
      fields: new Map(inside.map(({ name, range: cell }) => [name, cell.columnIndex - range.columnIndex])),
      lost: [...gone, ...strays, ...outside],
    };
  }
  const plain = cells.some(({ range }) => range.values[0]?.[0] !== '');
  const lost = plain ? gone : [...gone, ...strays, ...cells.map(({ name }) => name)];
  return plain ? { kind: 'plain', sheet, anchor, lost } : { kind: 'deleted', sheet, anchor, lost };
}

async function tablesOf(
  context: Excel.RequestContext,
  sheet: string,
): Promise<readonly { table: Excel.Table; headers: boolean; range: Excel.Range }[]> {
  const { tables } = context.workbook.worksheets.getItem(sheet);
  tables.load('items/name,items/showHeaders,items/showTotals');
  await context.sync();
  const found = tables.items.map((table) => ({
    table,
    headers: table.showHeaders,
    range: table.getRange().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']),
  }));
  if (found.length > 0) await context.sync();
  return found;
}

/** Whether a cell is in the first row of a table. */
const holds = (table: Excel.Range, cell: Excel.Range): boolean =>
  cell.rowIndex === table.rowIndex &&
  cell.columnIndex >= table.columnIndex &&
  cell.columnIndex < table.columnIndex + table.columnCount;
