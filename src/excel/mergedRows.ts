import type { MergedRows } from '../core';
import type { Source, WorkOptions } from '../workbook';
import { isPayloadError, isRefusal } from './hostFault';
import { throwIfCancelled } from './inBlocks';
import { clipped } from './rowRuns';

/** A range with more merged areas is not answered (Microsoft, Excel.Range.getMergedAreasOrNullObject, 1.13). */
const MOST_AREAS = 512;

/**
 * Cells of the columns that are merged over several data rows. Only areas whose first cell is in the range are answered
 * (OfficeDev/office-js #3611), so each column is asked for alone: an area belongs to its first column.
 * @param offsets columns of the source
 */
export async function mergedRows(
  context: Excel.RequestContext,
  source: Source,
  offsets: readonly number[],
  { signal }: WorkOptions,
): Promise<readonly MergedRows[]> {
  const found: MergedRows[] = [];
  let size = source.rowCount;
  let from = 0;
  while (offsets.length > 0 && from < source.rowCount) {
    throwIfCancelled(signal);
    const rows = Math.min(size, source.rowCount - from);
    try {
      const part = await mergedIn(context, source, offsets, from, rows);
      from = nextStart(part, from, from + rows, source.rowCount);
      found.push(...part.filter(({ run }) => run[0] < from));
    } catch (error) {
      if (!(isRefusal(error) || isPayloadError(error)) || rows <= MOST_AREAS) throw error;
      size = Math.max(MOST_AREAS, Math.ceil(rows / 2));
    }
  }
  return found;
}

/**
 * Where the next block begins: an area that ends just where the block ended may have been cut there†, and is asked for
 * again.
 */
function nextStart(part: readonly MergedRows[], from: number, end: number, total: number): number {
  const cut = part.map(({ run }) => run).filter(([first, count]) => end < total && first + count === end);
  const earliest = Math.min(end, ...cut.map(([first]) => first));
  return earliest > from ? earliest : end;
}

async function mergedIn(
  context: Excel.RequestContext,
  source: Source,
  offsets: readonly number[],
  from: number,
  rows: number,
): Promise<readonly MergedRows[]> {
  const first = source.headerRow + 1;
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const asked = offsets.map((column) => {
    const merged = sheet
      .getRangeByIndexes(first + from, source.firstColumn + column, rows, 1)
      .getMergedAreasOrNullObject()
      .load('areaCount');
    return { column, merged };
  });
  await context.sync();
  const found = asked.filter(({ merged }) => !merged.isNullObject);
  if (found.length === 0) return [];
  for (const { merged } of found) merged.areas.load('items/rowIndex,items/rowCount,items/columnIndex');
  await context.sync();
  return found.flatMap(({ column, merged }) =>
    merged.areas.items.flatMap(({ rowIndex, rowCount, columnIndex }): MergedRows[] => {
      const inside = columnIndex === source.firstColumn + column && rowIndex >= first + from;
      const run = clipped([rowIndex - first, rowCount], source.rowCount);
      return inside && run[1] > 1 ? [{ column, run }] : [];
    }),
  );
}
