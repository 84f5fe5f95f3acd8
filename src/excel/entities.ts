import type { Cell } from '../core';
import { isCellError } from '../core';
import { entityText, NO_VALUE } from './entityText';
import type { Supports } from './facts';
import { isRefusal } from './hostFault';

/** Whether the host gives cells as JSON: the set may be there and the library older, and the other way round. */
export function givesJson(range: object, supports: Supports): boolean {
  return supports('1.16') && 'valuesAsJson' in range;
}

/**
 * Puts texts in the place of entities, which read as #VALUE!: in columns of names and dates, and only from the first
 * such cell to the last. What has no text stays the error that it is.
 * @param columns cells of columns by their sheet column
 */
export async function readEntities(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  columns: ReadonlyMap<number, Cell[]>,
  supports: Supports,
): Promise<void> {
  for (const [column, cells] of columns) {
    const first = cells.findIndex(isNoValue);
    if (first < 0) continue;
    const last = cells.findLastIndex(isNoValue);
    const range = context.workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(row + first, column, last - first + 1, 1);
    if (!givesJson(range, supports)) return;
    const json = await jsonOf(context, range);
    for (let at = first; at <= last; at += 1) {
      const text = isNoValue(cells[at] ?? '') ? entityText(json?.[at - first]?.[0]) : undefined;
      if (text !== undefined) cells[at] = text;
    }
  }
}

const isNoValue = (cell: Cell): boolean => isCellError(cell) && cell.error === NO_VALUE;

async function jsonOf(context: Excel.RequestContext, range: Excel.Range): Promise<unknown[][] | null> {
  range.load('valuesAsJson');
  try {
    await context.sync();
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
  return range.valuesAsJson;
}
