import type { ColumnWidth } from '../columnWidth';
import type { PageEntry } from '../sheetLedger';
import type { PagePlace } from './pageCells';
import { pageCells, readGrid } from './pageCells';
import type { ChartBox } from './pageCharts';
import { findCharts } from './pageCharts';
import type { Span } from './pageParts';
import { findPageRules } from './pageRules';
import { readWidths } from './pageWidths';

interface BoldCell {
  readonly row: number;
  readonly column: number;
  readonly bold: boolean;
}

/** A page as it is before a write, as far as a write changes it. */
export interface PageState {
  readonly place: PagePlace;
  /** What we wrote last, and all that we are going to write. */
  readonly area: Span;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly bold: readonly BoldCell[];
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

async function readBold(
  context: Excel.RequestContext,
  id: string,
  spans: readonly Span[],
): Promise<readonly BoldCell[]> {
  const cells = spans.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, i) => ({
      row: row + Math.floor(i / columns),
      column: column + (i % columns),
    })),
  );
  const loaded = cells.map((cell) =>
    pageCells(context, id, { ...cell, rows: 1, columns: 1 }).load('format/font/bold'),
  );
  if (loaded.length > 0) await context.sync();
  return cells.map((cell, i) => ({ ...cell, bold: loaded[i]?.format.font.bold === true }));
}
