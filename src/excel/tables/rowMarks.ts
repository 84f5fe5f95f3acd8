import type { FoundTable } from './findTable';

/** What people mark cells with. */
const FONT = ['color', 'bold', 'italic', 'strikethrough', 'underline'] as const;
const PLAIN = {
  fill: '#FFFFFF',
  color: '#000000',
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'None',
};

type Marks = Readonly<Record<keyof typeof PLAIN, unknown>>;

interface Marked {
  /** From the first body row and the first column of the table. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly marks: Marks;
}

/**
 * Fills and fonts in runs of rows, to be put on again should the rows have to come back: columns that look the same
 * all over are asked for once, others run by run, and cell by cell where a run is mixed. Takes three syncs at most.
 * @param runs [first, count] of body rows
 */
export async function marksOf(
  context: Excel.RequestContext,
  found: FoundTable,
  runs: readonly (readonly [number, number])[],
): Promise<readonly Marked[]> {
  const cells = (row: number, column: number, rows: number): Excel.Range =>
    context.workbook.worksheets
      .getItem(found.sheet)
      .getRangeByIndexes(found.headerRow + 1 + row, found.firstColumn + column, rows, 1)
      .load(['format/fill/color', ...FONT.map((name) => `format/font/${name}`)]);
  const ask = async (places: readonly Omit<Marked, 'marks'>[]): Promise<Marked[]> => {
    const ranges = places.map(({ row, column, rows }) => cells(row, column, rows));
    if (ranges.length > 0) await context.sync();
    return places.flatMap((place, i) => {
      const range = ranges[i];
      if (!range) return [];
      const marks = said(range);
      range.untrack();
      return [{ ...place, marks }];
    });
  };
  const columns = Array.from({ length: found.width }, (_, column) => ({ row: 0, column, rows: found.rows }));
  const inRuns = (column: number): Omit<Marked, 'marks'>[] =>
    runs.map(([row, rows]) => ({ row, column, rows }));
  const whole = await ask(columns);
  const byRun = await ask(whole.filter(isMixed).flatMap(({ column }) => inRuns(column)));
  const byCell = await ask(
    byRun
      .filter(isMixed)
      .flatMap(({ row, column, rows }) =>
        Array.from({ length: rows }, (_, i) => ({ row: row + i, column, rows: 1 })),
      ),
  );
  const uniform = whole.flatMap((one) =>
    isMixed(one) ? [] : inRuns(one.column).map((place) => ({ ...place, marks: one.marks })),
  );
  return [...uniform, ...byRun, ...byCell].filter((one) => !isMixed(one) && !isPlain(one));
}

function said({ format }: Excel.Range): Marks {
  const { color, bold, italic, strikethrough, underline } = format.font;
  return { fill: format.fill.color, color, bold, italic, strikethrough, underline };
}

/** Cells that differ: an empty text for fills, null for fonts (Microsoft, Excel.RangeFill.color, Excel.RangeFont). */
const isMixed = ({ marks }: Marked): boolean =>
  Object.values(marks).some((mark) => mark === null || mark === '');

const isPlain = ({ marks }: Marked): boolean =>
  Object.entries(PLAIN).every(([name, plain]) => marks[name as keyof typeof PLAIN] === plain);

/** Puts the marks of cells on again. */
export function markAgain(context: Excel.RequestContext, found: FoundTable, marked: readonly Marked[]): void {
  for (const { row, column, rows, marks } of marked) {
    const { format } = context.workbook.worksheets
      .getItem(found.sheet)
      .getRangeByIndexes(found.headerRow + 1 + row, found.firstColumn + column, rows, 1);
    const { fill, ...font } = marks;
    if (fill !== PLAIN.fill) format.fill.color = String(fill);
    for (const [name, mark] of Object.entries(font))
      if (mark !== PLAIN[name as keyof typeof PLAIN]) Object.assign(format.font, { [name]: mark });
  }
}
