import type { ColumnWidth } from './columnWidth';
import { loadWidth, setWidth, widthOf } from './columnWidth';
import type { UndoStep } from './undo';

/** Sheet columns side by side. */
interface Strip {
  readonly sheet: string;
  readonly row: number;
  readonly first: number;
  readonly count: number;
}

/**
 * Widths belong to a sheet's columns and stay behind when cells close up: they are to go with their cells, and those of
 * the cells that went come to stand last. Gives what does that, when the cells have closed up.
 * @param gone columns of the strip that go
 */
export async function widthsFollowing(
  context: Excel.RequestContext,
  strip: Strip,
  gone: readonly number[],
  undo: UndoStep[],
): Promise<() => Promise<void>> {
  const columns = Array.from({ length: strip.count }, (_, i) => strip.first + i);
  const loaded = columns.map((column) =>
    loadWidth(context, { id: '', sheet: strip.sheet, headerRow: strip.row, column, rowCount: 1 }),
  );
  await context.sync();
  const before = loaded.map(widthOf);
  const isGone = (_: ColumnWidth, i: number): boolean => gone.includes(strip.first + i);
  const after = [...before.filter((width, i) => !isGone(width, i)), ...before.filter(isGone)];
  undo.push((again) => setWidths(again, strip, before, after));
  return () => setWidths(context, strip, after, before);
}

async function setWidths(
  context: Excel.RequestContext,
  { sheet, row, first }: Strip,
  widths: readonly ColumnWidth[],
  present: readonly ColumnWidth[],
): Promise<void> {
  const cells = context.workbook.worksheets.getItem(sheet);
  widths.forEach((width, i) => {
    const other = present[i];
    // A hidden column tells no width.
    if (!other || width.hidden || other.hidden || same(width, other)) return;
    setWidth(cells.getRangeByIndexes(row, first + i, 1, 1).format, width);
  });
  await context.sync();
}

const same = (a: ColumnWidth, b: ColumnWidth): boolean => a.points === b.points && a.standard === b.standard;
