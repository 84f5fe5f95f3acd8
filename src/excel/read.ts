import type { Block, Cell, ReadPlan } from '../core';
import type { Source, WorkOptions } from '../workbook';
import { formatsOf } from './blockFormats';
import { columnsOf, mayHoldErrors } from './cells';
import { readEntities } from './entities';
import type { Supports } from './facts';
import { isPayloadError } from './hostFault';
import { inBlocks } from './inBlocks';
import { runExcel } from './runExcel';

interface Span {
  readonly from: number;
  readonly count: number;
}

/** Neighbouring offsets as one range each: [0, 1, 4] → [0, 2), [4, 5). */
function spans(offsets: readonly number[]): Span[] {
  const result: { from: number; count: number }[] = [];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && offset === last.from + last.count) last.count += 1;
    else if (!last || offset > last.from + last.count) result.push({ from: offset, count: 1 });
  }
  return result;
}

interface Rows {
  readonly columns: ReadonlyMap<number, Cell[]>;
  readonly formats: ReadonlyMap<number, string | readonly string[]>;
}

/** Cells of the spans, and number formats of the columns at `money`, by offset. Takes one sync, two where errors may be. */
async function readRows(
  context: Excel.RequestContext,
  source: Source,
  parts: readonly Span[],
  money: readonly number[],
  row: number,
  rows: number,
): Promise<Rows> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const part = ({ from, count }: Span): Excel.Range =>
    sheet.getRangeByIndexes(row, source.firstColumn + from, rows, count);
  const ranges = parts.map((span) => part(span).load('values'));
  const formatted = money.map((from) => part({ from, count: 1 }).load('numberFormat'));
  await context.sync();
  const suspects = ranges.filter((range) => mayHoldErrors(range.values));
  if (suspects.length > 0) {
    for (const range of suspects) range.load('valueTypes');
    await context.sync();
  }
  const columns = new Map<number, Cell[]>();
  ranges.forEach((range, i) => {
    const types = suspects.includes(range) ? range.valueTypes : undefined;
    columnsOf(range.values, types).forEach((cells, c) => columns.set((parts[i]?.from ?? 0) + c, cells));
    range.untrack();
  });
  const formats = new Map<number, string | readonly string[]>();
  formatted.forEach((range, i) => {
    formats.set(money[i] ?? 0, formatsOf(range.numberFormat as unknown[][] | null));
    range.untrack();
  });
  return { columns, formats };
}

/**
 * Reads the columns of the plan block by block: values, number formats where a currency may stand in them, and texts of
 * entities where the host gives them.
 */
export async function readBlocks(
  source: Source,
  { columns: offsets, money, merging }: ReadPlan,
  onBlock: (block: Block) => void | Promise<void>,
  options: WorkOptions,
  supports: Supports,
): Promise<void> {
  const parts = spans(offsets);
  await runExcel(async (context) => {
    await inBlocks(source.rowCount, offsets.length + money.length, 'read', options, async (from, rows) => {
      const row = source.headerRow + 1 + from;
      const { columns, formats } = await readRows(context, source, parts, money, row, rows);
      const keys = merging.map((offset) => [source.firstColumn + offset, columns.get(offset) ?? []] as const);
      await readEntities(context, source.sheet, row, new Map(keys), supports);
      await onBlock({
        offset: from,
        columns: offsets.map((offset) => columns.get(offset) ?? []),
        ...(money.length > 0 ? { formats: offsets.map((offset) => formats.get(offset)) } : {}),
      });
    });
  });
}

/** A head this size fits one answer at any column count. */
const HEAD_CELLS = 50_000;

/**
 * Header rows and first data rows, row by row; fewer rows than asked for on a very wide source or one with very long
 * texts.
 */
export async function readHead(source: Source, rowCount: number): Promise<Cell[][]> {
  const { headerRow, headerRows, columnCount } = source;
  const most = Math.max(1, Math.floor(HEAD_CELLS / columnCount) - headerRows);
  const own = new Set(source.ownColumns);
  return runExcel(async (context) => {
    let rows = headerRows + Math.min(rowCount, source.rowCount, most);
    for (;;) {
      try {
        const parts = [{ from: 0, count: columnCount }];
        const { columns } = await readRows(context, source, parts, [], headerRow - headerRows + 1, rows);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columnCount }, (_, c) => (own.has(c) ? '' : (columns.get(c)?.[r] ?? ''))),
        );
      } catch (error) {
        if (rows <= headerRows || !isPayloadError(error)) throw error;
        rows = Math.max(headerRows, Math.ceil(rows / 2));
      }
    }
  });
}
