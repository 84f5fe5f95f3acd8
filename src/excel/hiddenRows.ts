import type { RowRun } from '../core';
import type { Source, WorkOptions } from '../workbook';
import { SHEET_COLUMNS } from './a1';
import { inBlocks } from './inBlocks';
import { clipped, joinedRuns, rowsBetween } from './rowRuns';

/** Whole rows that are asked for as one: areas of over 2³¹ − 1 cells have hung Excel (OfficeDev/office-js #5758). */
const MOST_ROWS = 100_000;

/** Areas that are asked for at once; where there are more, their rows are asked for block by block. */
const MOST_AREAS = 4000;

/** Blocks are sized as if a row had so many cells: a filter may leave an area for every second row. */
const CELLS_PER_ROW = 20;

/**
 * Data rows that do not show, hidden by hand or by any filter. Whole rows are asked for their visible cells, as a hidden
 * column has none. Takes one sync when nothing is hidden.
 */
export async function hiddenRows(
  context: Excel.RequestContext,
  source: Source,
  { signal }: WorkOptions,
): Promise<readonly RowRun[]> {
  const first = source.headerRow + 1;
  const visible = (from: number, rows: number): Excel.RangeAreas =>
    context.workbook.worksheets
      .getItem(source.sheet)
      .getRangeByIndexes(first + from, 0, rows, 1)
      .getEntireRow()
      .getSpecialCellsOrNullObject('Visible')
      .load(['areaCount', 'cellCount']);
  const shown: RowRun[] = [];
  const take = async (found: Excel.RangeAreas): Promise<void> => {
    if (found.isNullObject) return;
    found.areas.load('items/rowIndex,items/rowCount');
    await context.sync();
    for (const area of found.areas.items) {
      shown.push(clipped([area.rowIndex - first, area.rowCount], source.rowCount));
      area.untrack();
    }
  };
  const parts = partsOf(source.rowCount).map(([from, rows]) => ({ from, rows, found: visible(from, rows) }));
  await context.sync();
  for (const { from, rows, found } of parts) {
    if (!found.isNullObject && found.cellCount === rows * SHEET_COLUMNS) shown.push([from, rows]);
    else if (found.isNullObject || found.areaCount <= MOST_AREAS) await take(found);
    else {
      await inBlocks(rows, CELLS_PER_ROW, 'read', { signal }, async (start, count) => {
        const some = visible(from + start, count);
        await context.sync();
        await take(some);
      });
    }
  }
  return rowsBetween(joinedRuns(shown), source.rowCount);
}

function partsOf(total: number): RowRun[] {
  return Array.from({ length: Math.ceil(total / MOST_ROWS) }, (_, i): RowRun => {
    const from = i * MOST_ROWS;
    return [from, Math.min(MOST_ROWS, total - from)];
  });
}
