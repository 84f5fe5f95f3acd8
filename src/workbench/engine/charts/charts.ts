import type { Area } from '../area';
import { isEntireColumn, isEntireRow } from '../area';
import type { Book } from '../book';
import { WorkbookFault } from '../fault';
import { refuseLockedSheet } from '../rights';
import type { Sheet } from '../sheet';
import type { Chart, ChartSeries } from './chart';
import { newAxis, newSeries } from './chart';
import type { Box } from './chartPlace';
import { boxOf, placeAt } from './chartPlace';
import type { SeriesBy } from './chartSource';
import { divideSource } from './chartSource';
import { chartTypes } from './chartType';

/** Cells of any sheet. */
export interface Cells {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** "Maximum number of data series in one chart" (Microsoft, "Excel specifications and limits"). */
export const MOST_SERIES = 255;
/** Excel's standard size, in points, and a place where it can be seen. */
const standardBox: Box = { left: 192, top: 60, width: 360, height: 216 };

const emitCharts = (book: Book, sheet: Sheet): void =>
  book.emit({ kind: 'charts', sheet, origin: book.origin });

/** Changes a chart in place, unless it is gone or its sheet protects its objects. */
export function changeChart(book: Book, chart: Chart, change: () => void): void {
  if (chart.deleted) throw new WorkbookFault('ItemNotFound');
  refuseLockedSheet(book, chart.sheet, 'allowEditObjects');
  change();
  emitCharts(book, chart.sheet);
}

export function checkChartType(type: string): string {
  if (!chartTypes.has(type)) throw new WorkbookFault('InvalidArgument');
  return type;
}

/** The words that the host names charts with: they are in its language, unlike the API's. */
const stemIn = (language: string): string => (language.startsWith('zh') ? '图表' : 'Chart');

function nextName(book: Book, sheet: Sheet): string {
  const stem = stemIn(book.options.language);
  const numbers = book
    .chartsOf(sheet)
    .map(({ name }) => (name.startsWith(`${stem} `) ? Number(name.slice(stem.length + 1)) || 0 : 0));
  return `${stem} ${Math.max(0, ...numbers) + 1}`;
}

function seriesFrom(book: Book, type: string, { sheet, area }: Cells, seriesBy: SeriesBy): ChartSeries[] {
  if (isEntireColumn(area) || isEntireRow(area)) throw new WorkbookFault('InvalidArgument');
  const parts = divideSource(sheet, area, seriesBy);
  if (parts.length > MOST_SERIES) throw new WorkbookFault('InvalidArgument');
  return parts.map(({ name, categories, values }) => ({
    ...newSeries(type),
    name: name && book.references.add(sheet, name),
    categories: categories && book.references.add(sheet, categories),
    values: book.references.add(sheet, values),
  }));
}

/** A new chart over cells of this or another sheet. */
export function addChart(book: Book, sheet: Sheet, type: string, source: Cells, seriesBy: SeriesBy): Chart {
  refuseLockedSheet(book, sheet, 'allowEditObjects');
  const series = seriesFrom(book, checkChartType(type), source, seriesBy);
  const hex = book.nextId().toString(16).toUpperCase().padStart(8, '0');
  const chart: Chart = {
    id: `{${hex}-0000-4000-9000-000000000000}`,
    sheet,
    name: nextName(book, sheet),
    type,
    place: placeAt(sheet, standardBox),
    title: { text: null, visible: true, overlay: false, position: 'Top' },
    legend: { visible: series.length > 1, overlay: false, position: 'Bottom' },
    axes: {
      category: newAxis(false, true),
      value: newAxis(true, true),
      secondaryCategory: newAxis(false, false),
      secondaryValue: newAxis(false, true),
    },
    series,
    visibleOnly: true,
    deleted: false,
  };
  book.charts.push(chart);
  emitCharts(book, sheet);
  return chart;
}

export function releaseSeries(book: Book, { name, values, categories }: ChartSeries): void {
  for (const reference of [name, values, categories])
    if (reference !== null && typeof reference !== 'string') book.references.release(reference);
}

/** Other cells; the series are made anew, with the chart's own type and no formats. */
export function setChartData(book: Book, chart: Chart, source: Cells, seriesBy: SeriesBy): void {
  const series = seriesFrom(book, chart.type, source, seriesBy);
  changeChart(book, chart, () => {
    for (const old of chart.series) releaseSeries(book, old);
    chart.series = series;
  });
}

/** Moves or sizes a chart; what is not given stays. Points; nothing lies left of or above the sheet. */
export function placeChart(book: Book, chart: Chart, to: Partial<Box>): void {
  const box = { ...boxOf(chart.sheet, chart.place), ...to };
  const sizes = [box.left, box.top, box.width, box.height];
  if (!sizes.every((size) => Number.isFinite(size) && size >= 0)) throw new WorkbookFault('InvalidArgument');
  changeChart(book, chart, () => {
    chart.place = placeAt(chart.sheet, box);
  });
}

/** The cells of a chart that goes: nothing follows them any more. */
export function forgetChart(book: Book, chart: Chart): void {
  chart.deleted = true;
  for (const series of chart.series) releaseSeries(book, series);
  book.charts = book.charts.filter((other) => other !== chart);
}

export function deleteChart(book: Book, chart: Chart): void {
  changeChart(book, chart, () => forgetChart(book, chart));
  const { selection } = book;
  if (selection?.kind !== 'chart' || selection.id !== chart.id) return;
  const active = { row: 0, column: 0 };
  book.selection = { kind: 'cells', sheet: chart.sheet, areas: [{ ...active, rows: 1, columns: 1 }], active };
  book.emit({ kind: 'selection', origin: book.origin });
}
