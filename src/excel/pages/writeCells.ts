import type { WorkOptions } from '../../workbook';
import { setFormat } from '../columnState';
import { inBlocks } from '../inBlocks';
import type { PageEntry } from '../sheetLedger';
import { pageAnchor, pageCells } from './pageCells';
import type { PageLayout, Span } from './pageParts';

/** Rows and columns of what was and of what is to be. */
export function unionOf(
  layout: { readonly rows: number; readonly columns: number },
  entry: { readonly rows: number; readonly columns: number } | null,
): Span {
  const rows = Math.max(layout.rows, entry?.rows ?? 0);
  return { row: 0, column: 0, rows, columns: Math.max(layout.columns, entry?.columns ?? 0) };
}

/**
 * Formats before values. Where the page is laid out as before, numbers stay as the user formatted them and texts are
 * made texts again; else all formats are ours, bold ones too.
 */
export function writeFormats(
  context: Excel.RequestContext,
  id: string,
  layout: PageLayout,
  entry: PageEntry | null,
  sameFormats: boolean,
): void {
  const formats = sameFormats ? layout.formats.filter(({ format }) => format === '@') : layout.formats;
  const cellsOf = pageAnchor(context, id);
  if (!sameFormats) {
    setFormat(cellsOf(unionOf(layout, entry)), 'General');
    for (const span of entry?.bold ?? []) cellsOf(span).format.font.bold = false;
    for (const span of layout.bold) cellsOf(span).format.font.bold = true;
  }
  for (const { format, ...span } of formats) setFormat(cellsOf(span), format);
}

/**
 * Writes all cells but the headings, as columns are fitted without them, and empties what belonged to a larger page.
 * @param first is done before the first cells, in one request with them
 */
export async function writeBodies(
  context: Excel.RequestContext,
  id: string,
  layout: PageLayout,
  entry: PageEntry | null,
  first: () => void,
  options: WorkOptions,
): Promise<void> {
  const { rows, columns } = unionOf(layout, entry);
  const headings = new Set(layout.headings);
  const { signal } = options;
  await inBlocks(rows, columns, 'write', { signal }, async (from, count) => {
    context.application.suspendApiCalculationUntilNextSync();
    if (from === 0) first();
    const range = pageCells(context, id, { row: from, column: 0, rows: count, columns });
    range.values = Array.from({ length: count }, (_, i) =>
      Array.from({ length: columns }, (__, column) =>
        headings.has(from + i) ? '' : (layout.cells[from + i]?.[column] ?? ''),
      ),
    );
    await context.sync();
    range.untrack();
  });
}

/** Takes no sync. */
export function writeHeadings(context: Excel.RequestContext, id: string, layout: PageLayout): void {
  const cellsOf = pageAnchor(context, id);
  for (const row of layout.headings)
    cellsOf({ row, column: 0, rows: 1, columns: 1 }).values = [[layout.cells[row]?.[0] ?? '']];
}
