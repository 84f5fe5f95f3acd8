import type { ColumnWidth } from '../columnWidth';
import type { PageEntry } from '../sheetLedger';
import type { PagePlace } from './pageCells';
import { pageAnchor, readGrid } from './pageCells';
import type { ChartBox } from './pageCharts';
import { findCharts } from './pageCharts';
import type { Span } from './pageParts';
import { findPageRules } from './pageRules';
import { readWidths } from './pageWidths';

type BoldSpan = Span & { readonly bold: boolean };

/** A page as it is before a write, as far as a write changes it. */
export interface PageState {
  readonly place: PagePlace;
  /** What we wrote last, and all that we are going to write. */
  readonly area: Span;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly bold: readonly BoldSpan[];
  readonly widths: readonly ColumnWidth[];
  readonly ours: readonly string[];
  readonly foreign: ReadonlySet<string>;
  readonly charts: readonly ChartBox[];
  readonly entry: PageEntry | null;
}

/**
 * Reads what a write changes.
 * @param formulas the cells of the area
 * @param bold cells whose bold type a write changes
 */
export async function readPageState(
  context: Excel.RequestContext,
  id: string,
  place: PagePlace,
  area: Span,
  formulas: readonly (readonly unknown[])[],
  entry: PageEntry | null,
  bold: readonly Span[],
): Promise<PageState> {
  const names = entry?.charts.map(({ name }) => name) ?? [];
  return {
    place,
    area,
    formulas,
    entry,
    formats: await readGrid(context, id, area, 'numberFormat'),
    bold: await readBold(context, id, bold),
    widths: await readWidths(context, id, area.columns),
    charts: await findCharts(context, id, names),
    ...(await findPageRules(context, id, area, entry, place)),
  };
}

/** Asks for whole spans, and for single cells only where they differ. */
async function readBold(
  context: Excel.RequestContext,
  id: string,
  spans: readonly Span[],
): Promise<readonly BoldSpan[]> {
  if (spans.length === 0) return [];
  const whole = await boldOf(context, id, spans);
  const mixed = whole.flatMap(({ bold, ...span }) => (bold === null ? cellsIn(span) : []));
  const single = mixed.length > 0 ? await boldOf(context, id, mixed) : [];
  return [...whole, ...single].flatMap(({ bold, ...span }) => (bold === null ? [] : [{ ...span, bold }]));
}

/** Whether cells are bold; null where some are. Takes one sync. */
async function boldOf(
  context: Excel.RequestContext,
  id: string,
  spans: readonly Span[],
): Promise<readonly (Span & { readonly bold: boolean | null })[]> {
  const cellsOf = pageAnchor(context, id);
  const loaded = spans.map((span) => ({ span, range: cellsOf(span).load('format/font/bold') }));
  await context.sync();
  return loaded.map(({ span, range }) => ({ ...span, bold: range.format.font.bold }));
}

const cellsIn = ({ row, column, rows, columns }: Span): Span[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
    rows: 1,
    columns: 1,
  }));
