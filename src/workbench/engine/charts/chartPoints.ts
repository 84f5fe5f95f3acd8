import type { Book } from '../book';
import { lastColumn, lastRow } from '../area';
import type { CellValue } from '../cellValue';
import { CellError } from '../cellValue';
import { displayText } from '../numberFormat';
import type { Reference } from '../reference';
import type { Sheet } from '../sheet';
import type { AxisGroup, Chart, ChartSeries } from './chart';
import type { AxisScale } from './axisScale';
import { axisScale } from './axisScale';
import { stackingOf } from './chartType';

interface Cell {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

/** The cells of a series in their order, without those in hidden rows and columns when the chart leaves these out. */
function cellsOf(book: Book, { visibleOnly }: Chart, reference: Reference | null): Cell[] {
  const { area, sheet } = reference ?? {};
  if (!area || !sheet) return [];
  const cells: Cell[] = [];
  for (let row = area.row; row <= lastRow(area); row += 1) {
    if (visibleOnly && sheet.isRowHidden(row)) continue;
    for (let column = area.column; column <= lastColumn(area); column += 1)
      if (!visibleOnly || !sheet.hiddenColumns.has(column)) cells.push(cellAt(book, sheet, row, column));
  }
  return cells;
}

function cellAt(book: Book, sheet: Sheet, row: number, column: number): Cell {
  const value = sheet.value(row, column);
  const { numberFormat } = sheet.format(row, column);
  const { culture, dateSystem } = book.options;
  return { value, numberFormat, text: displayText(value, numberFormat, culture, dateSystem) };
}

/** A blank cell or an error is no point; texts and booleans are drawn as zero, as in Excel. */
function pointOf({ value }: Cell): number | null {
  if (value === null || value instanceof CellError) return null;
  return typeof value === 'number' ? value : 0;
}

export function seriesName(book: Book, chart: Chart, series: ChartSeries): string {
  if (typeof series.name === 'string') return series.name;
  const area = series.name?.area;
  if (series.name && area) return cellAt(book, series.name.sheet, area.row, area.column).text;
  return `Series${chart.series.indexOf(series) + 1}`;
}

/** Null where there is no point. */
export const seriesValues = (book: Book, chart: Chart, series: ChartSeries): (number | null)[] =>
  cellsOf(book, chart, series.values).map(pointOf);

/** What the points of a series are called: the texts of cells, or 1, 2, 3, … */
export function seriesCategories(book: Book, chart: Chart, series: ChartSeries): string[] {
  if (series.categories?.area) return cellsOf(book, chart, series.categories).map(({ text }) => text);
  return seriesValues(book, chart, series).map((_, at) => String(at + 1));
}

/** The format that an axis or label takes from the cells of a series. */
export const seriesNumberFormat = (book: Book, chart: Chart, series: ChartSeries): string =>
  cellsOf(book, chart, series.values).find(({ value }) => typeof value === 'number')?.numberFormat ??
  'General';

export const titleText = (book: Book, chart: Chart): string => {
  const [only, ...more] = chart.series;
  return chart.title.text ?? (only && more.length === 0 ? seriesName(book, chart, only) : 'Chart Title');
};

/** The series on one of the two value axes. */
export const inGroup = (chart: Chart, group: AxisGroup): ChartSeries[] =>
  chart.series.filter(({ axisGroup }) => axisGroup === group);

/** What the value axis of a group must reach over: sums where series are stacked, shares of one where they fill it. */
function reached(book: Book, chart: Chart, group: AxisGroup): number[] {
  const plain: number[] = [];
  const up: number[] = [];
  const down: number[] = [];
  for (const series of inGroup(chart, group)) {
    const stacking = stackingOf(series.type);
    if (stacking === 'share') return [0, 1];
    seriesValues(book, chart, series).forEach((value, at) => {
      if (value === null) return;
      if (stacking === 'none') plain.push(value);
      else if (value < 0) down[at] = (down[at] ?? 0) + value;
      else up[at] = (up[at] ?? 0) + value;
    });
  }
  return [...plain, ...Object.values(up), ...Object.values(down)];
}

/** The scale of a group's value axis, with what is fixed in it. */
export function valueScale(book: Book, chart: Chart, group: AxisGroup): AxisScale {
  const axis = chart.axes[group === 'Primary' ? 'value' : 'secondaryValue'];
  const share = inGroup(chart, group).some(({ type }) => stackingOf(type) === 'share');
  const automatic = share ? { minimum: 0, maximum: 1, majorUnit: 0.2 } : null;
  return axisScale(reached(book, chart, group), {
    minimum: axis.minimum ?? automatic?.minimum ?? null,
    maximum: axis.maximum ?? automatic?.maximum ?? null,
    majorUnit: axis.majorUnit ?? automatic?.majorUnit ?? null,
  });
}
