import type { RowRun } from '../core';
import type { Source, WorkOptions } from '../workbook';
import { isRefusal } from './hostFault';
import { inBlocks, NothingAnswered } from './inBlocks';
import { joinedRuns, runsWhere } from './rowRuns';
import { isSubtotal } from './subtotalFormula';

/**
 * Data rows with a SUBTOTAL or AGGREGATE formula in one of the columns. Formulas are read only of columns that have some,
 * which takes one sync to know.
 * @param offsets columns of the source
 */
export async function subtotalRows(
  context: Excel.RequestContext,
  source: Source,
  offsets: readonly number[],
  { signal }: WorkOptions,
): Promise<readonly RowRun[]> {
  const columns = await withFormulas(context, source, offsets);
  const found: RowRun[] = [];
  await inBlocks(
    columns.length > 0 ? source.rowCount : 0,
    columns.length,
    'read',
    { signal },
    async (from, rows) => {
      const ranges = columns.map((offset) =>
        columnPart(context, source, offset, from, rows).load('formulas'),
      );
      await context.sync();
      for (const range of ranges) {
        // Null where the answer would have been too large.
        const formulas = range.formulas as unknown[][] | null;
        if (!formulas) throw new NothingAnswered();
        for (const [row, count] of runsWhere(rows, (i) => isSubtotal(formulas[i]?.[0])))
          found.push([from + row, count]);
        range.untrack();
      }
    },
  );
  return joinedRuns(found);
}

/** The columns in which some cell has a formula; all of them where the host refuses to tell, as on a protected sheet†. */
async function withFormulas(
  context: Excel.RequestContext,
  source: Source,
  offsets: readonly number[],
): Promise<readonly number[]> {
  if (offsets.length === 0) return [];
  const cells = offsets.map((offset) =>
    columnPart(context, source, offset, 0, source.rowCount)
      .getSpecialCellsOrNullObject('Formulas')
      .load('areaCount'),
  );
  try {
    await context.sync();
  } catch (error) {
    if (isRefusal(error)) return offsets;
    throw error;
  }
  return offsets.filter((_, i) => cells[i]?.isNullObject === false);
}

function columnPart(
  context: Excel.RequestContext,
  source: Source,
  offset: number,
  from: number,
  rows: number,
): Excel.Range {
  return context.workbook.worksheets
    .getItem(source.sheet)
    .getRangeByIndexes(source.headerRow + 1 + from, source.firstColumn + offset, rows, 1);
}
