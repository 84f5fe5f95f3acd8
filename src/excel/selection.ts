import { Fault } from '../core';
import type { Source } from '../workbook';
import { hostCode } from './hostFault';
import type { OwnColumn } from './ownColumns';
import { findOwnColumns } from './ownColumns';
import { ownSheets } from './ownSheets';
import { extended, rememberedSource } from './remembered';
import { runExcel } from './runExcel';
import { sourceFrom } from './sourceFrom';
import { tableSource } from './tableSource';

/** The selection as a source: a table, the block around a single cell, or the used part of what is selected. */
export async function selectedSource(): Promise<Source> {
  try {
    return await Excel.run(readSelection);
  } catch (error) {
    if (hostCode(error) === 'InvalidSelection') return rejectSelection();
    return runExcel(() => Promise.reject(error as Error));
  }
}

const PLACE = ['address', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'worksheet/name'];

async function readSelection(context: Excel.RequestContext): Promise<Source> {
  const selected = context.workbook.getSelectedRange().load(PLACE);
  const tables = selected.getTables(false).load('items/name');
  await context.sync();
  const single = selected.rowCount === 1 && selected.columnCount === 1;
  const range = single && tables.items.length === 0 ? selected.getSurroundingRegion() : selected;
  const used = range.getUsedRangeOrNullObject(true).load(PLACE);
  const table = tables.items[0];
  const tableRange = table?.getRange().load(PLACE);
  const { found } = await findOwnColumns(context);
  const ours = await ownSheets(context);
  const sheet = selected.worksheet.name;
  if (ours.has(sheet)) throw new Fault('selection.ownSheet', { sheet });
  const graded = await gradedSource(selected, found, single);
  if (graded) return graded;
  if (table && tableRange) {
    if (tables.items.length > 1) throw new Fault('selection.severalTables', { address: selected.address });
    if (!used.isNullObject && !within(used, tableRange)) {
      throw new Fault('selection.cutsTable', { address: selected.address, table: table.name });
    }
    return tableSource(context, table, found);
  }
  if (used.isNullObject) throw new Fault('selection.empty', { address: selected.address });
  const place = {
    sheet: used.worksheet.name,
    headerRow: used.rowIndex,
    firstColumn: used.columnIndex,
    rowCount: used.rowCount - 1,
    columnCount: used.columnCount,
  };
  const source = sourceFrom(place, found);
  if (source.rowCount < 1) throw new Fault('selection.noRows', { address: used.address });
  return source;
}

/**
 * A cell of the rows that were graded before, or a selection of our columns alone, stands for those rows and what
 * came below them, as in a re-tier: so Grade can be pressed again from wherever the user looked at the tiers.
 */
async function gradedSource(
  selected: Excel.Range,
  own: readonly OwnColumn[],
  single: boolean,
): Promise<Source | null> {
  const sheet = selected.worksheet.name;
  const columns = own.filter((column) => column.sheet === sheet).map(({ column }) => column);
  const last = selected.columnIndex + selected.columnCount - 1;
  const onlyOwn =
    columns.filter((column) => column >= selected.columnIndex && column <= last).length ===
    selected.columnCount;
  if (!single && !onlyOwn) return null;
  const remembered = await rememberedSource();
  if (remembered?.sheet !== sheet) return null;
  const offsets = Array.from({ length: remembered.columnCount }, (_, offset) => offset);
  const source = await extended(
    remembered,
    offsets.filter((offset) => !remembered.ownColumns.includes(offset)),
  );
  const { headerRow, rowCount, firstColumn, columnCount } = source;
  const inRows = selected.rowIndex >= headerRow && selected.rowIndex <= headerRow + rowCount;
  const inColumns = selected.columnIndex >= firstColumn && last < firstColumn + columnCount;
  return inRows && (onlyOwn || inColumns) && rowCount > 0 ? source : null;
}

function within(inner: Excel.Range, outer: Excel.Range): boolean {
  return (
    inner.rowIndex >= outer.rowIndex &&
    inner.columnIndex >= outer.columnIndex &&
    inner.rowIndex + inner.rowCount <= outer.rowIndex + outer.rowCount &&
    inner.columnIndex + inner.columnCount <= outer.columnIndex + outer.columnCount
  );
}

/**
 * Excel refuses `getSelectedRange` for several areas and for a chart alike; `getSelectedRanges` tells which
 * (Microsoft Learn, "Work with multiple ranges simultaneously").
 */
async function rejectSelection(): Promise<never> {
  return runExcel(async (context) => {
    const areas = context.workbook.getSelectedRanges().load(['address', 'areaCount']);
    await context.sync();
    throw new Fault('selection.severalAreas', { address: areas.address, areas: areas.areaCount });
  });
}
