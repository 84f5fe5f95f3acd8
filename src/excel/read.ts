import type { Block, Cell } from '../core';
import type { Source, WorkOptions } from '../workbook';
import { columnsOf, mayHoldErrors } from './cells';
import { isPayloadError } from './hostFault';
import { inBlocks } from './inBlocks';
import { runExcel } from './runExcel';

/** Neighbouring offsets as one range each: [0, 1, 4] → [0, 2), [4, 5). */
function spans(offsets: readonly number[]): { from: number; count: number }[] {
  const result: { from: number; count: number }[] = [];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    const last = result.at(-1);
    if (last && offset === last.from + last.count) last.count += 1;
    else if (!last || offset > last.from + last.count) result.push({ from: offset, count: 1 });
  }
  return result;
}

async function readSpans(
  context: Excel.RequestContext,
  source: Source,
  parts: readonly { from: number; count: number }[],
  row: number,
  rows: number,
): Promise<Map<number, Cell[]>> {
  const sheet = context.workbook.worksheets.getItem(source.sheet);
  const ranges = parts.map(({ from, count }) =>
    sheet.getRangeByIndexes(row, source.firstColumn + from, rows, count).load('values'),
  );
  await context.sync();
  const suspects = ranges.filter((range) => mayHoldErrors(range.values));
  if (suspects.length > 0) {
    for (const range of suspects) range.load('valueTypes');
    await context.sync();
  }
  const columns = new Map<number, Cell[]>();
  ranges.forEach((range, i) => {
    const part = parts[i];
    const types = suspects.includes(range) ? range.valueTypes : undefined;
    columnsOf(range.values, types).forEach((cells, c) => columns.set((part?.from ?? 0) + c, cells));
    range.untrack();
  });
  return columns;
}

export async function readBlocks(
  source: Source,
  offsets: readonly number[],
  onBlock: (block: Block) => void | Promise<void>,
  options: WorkOptions,
): Promise<void> {
  const parts = spans(offsets);
  await runExcel((context) =>
    inBlocks(source.rowCount, offsets.length, 'read', options, async (from, rows) => {
      const columns = await readSpans(context, source, parts, source.headerRow + 1 + from, rows);
      await onBlock({ offset: from, columns: offsets.map((offset) => columns.get(offset) ?? []) });
    }),
  );
}

/** A head this size fits one answer at any column count. */
const HEAD_CELLS = 50_000;

/**
 * Header and first data rows, row by row; fewer rows than asked for on a very wide source or one with very long
 * texts.
 */
export async function readHead(source: Source, rowCount: number): Promise<Cell[][]> {
  const most = Math.max(1, Math.floor(HEAD_CELLS / source.columnCount) - 1);
  const own = new Set(source.ownColumns);
  return runExcel(async (context) => {
    let rows = 1 + Math.min(rowCount, source.rowCount, most);
    for (;;) {
      try {
        const parts = [{ from: 0, count: source.columnCount }];
        const columns = await readSpans(context, source, parts, source.headerRow, rows);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: source.columnCount }, (_, c) =>
            own.has(c) ? '' : (columns.get(c)?.[r] ?? ''),
          ),
        );
      } catch (error) {
        if (rows === 1 || !isPayloadError(error)) throw error;
        rows = Math.ceil(rows / 2);
      }
    }
  });
}
