import type { Cell } from '../../core';
import { cellText } from '../../core';
import type { PeoplesRow } from '../../workbook';
import { columnsOf } from '../cells';
import { inBlocks } from '../inBlocks';
import { fieldName } from '../names';
import { runExcel } from '../runExcel';
import type { TableEntry } from '../sheetLedger';
import { loadSheets } from '../sheetLedger';
import type { FoundTable } from './findTable';
import { findTable } from './findTable';
import { sheetOfPeople } from './peoplesWork';

/** What people wrote into a table of ours: of each customer's row the first one; rows where they wrote nothing are left out. */
export function readPeople(table: string): Promise<readonly PeoplesRow[]> {
  return runExcel(async (context) => {
    const entry = (await loadSheets(context)).find(({ id }) => id === table);
    const found = await findTable(context, table);
    if (found.kind !== 'there' || entry?.kind !== 'table') return [];
    const key = found.fields.get(fieldName(table, entry.key));
    const peoples = Object.entries(entry.fields).flatMap(([id, { by }]): [string, number][] => {
      const offset = found.fields.get(fieldName(table, id));
      return by === 'people' && offset !== undefined ? [[id, offset]] : [];
    });
    if (key === undefined || peoples.length === 0) return [];
    const rows: PeoplesRow[] = [];
    const seen = new Set<string>();
    const columns = await readValues(context, found, [key, ...peoples.map(([, offset]) => offset)]);
    for (let row = 0; row < found.rows; row += 1) {
      const text = cellText(columns[0]?.[row] ?? '');
      if (text === '' || seen.has(text)) continue;
      seen.add(text);
      const cells = peoples.map(([id], i): [string, Cell] => [id, columns[i + 1]?.[row] ?? '']);
      if (cells.some(([, cell]) => cell !== '')) rows.push({ key: text, cells: Object.fromEntries(cells) });
    }
    return rows;
  });
}

/** Values of some columns of the table, column by column. */
async function readValues(
  context: Excel.RequestContext,
  found: FoundTable,
  offsets: readonly number[],
): Promise<readonly (readonly Cell[])[]> {
  const columns = offsets.map((): Cell[] => []);
  await inBlocks(found.rows, offsets.length, 'read', {}, async (from, rows) => {
    const ranges = offsets.map((offset) =>
      context.workbook.worksheets
        .getItem(found.sheet)
        .getRangeByIndexes(found.headerRow + 1 + from, found.firstColumn + offset, rows, 1)
        .load(['values', 'valueTypes']),
    );
    await context.sync();
    // Both null where the answer would have been too large, before a column has taken any of it.
    const parts = ranges.map(({ values, valueTypes }) => columnsOf(values, valueTypes)[0] ?? []);
    parts.forEach((cells, i) => {
      for (const cell of cells) columns[i]?.push(cell);
    });
    for (const range of ranges) range.untrack();
  });
  return columns;
}

/** Titles of our sheets in which people wrote. */
export function peoplesSheets(): Promise<readonly string[]> {
  return runExcel(async (context) => {
    const entries = (await loadSheets(context)).filter((one): one is TableEntry => one.kind === 'table');
    const titles: string[] = [];
    for (const entry of entries) {
      const title = await sheetOfPeople(context, entry);
      if (title !== null) titles.push(title);
    }
    return titles;
  });
}
