import type { Book } from '../book';
import { displayText, isDateFormat } from '../numberFormat';
import { ticksOf } from './axisScale';
import type { AxisGroup, Chart, ChartSeries } from './chart';
import { seriesColor } from './chartColor';
import {
  inGroup,
  seriesCategories,
  seriesName,
  seriesNumberFormat,
  seriesValues,
  titleText,
  valueScale,
} from './chartPoints';
import type { ChartFamily, Stacking } from './chartType';
import { familyOf, hasMarkers, stackingOf } from './chartType';

/** All that is needed to draw a chart, as plain data. */
export interface ChartView {
  /** Null when it is not shown. */
  readonly title: string | null;
  /** Excel.ChartLegendPosition; null without a legend. */
  readonly legend: string | null;
  /** What the points are called, as many as the longest series has. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
  readonly categoryAxis: {
    readonly visible: boolean;
    readonly title: string | null;
    readonly reversed: boolean;
  };
  readonly valueAxis: ValueAxisView;
  /** Null when no series belongs to it. */
  readonly secondaryAxis: ValueAxisView | null;
}

export interface SeriesView {
  readonly name: string;
  readonly family: ChartFamily;
  readonly stacking: Stacking;
  readonly markers: boolean;
  readonly group: AxisGroup;
  readonly values: readonly (number | null)[];
  /** What stands at each point, null for nothing. */
  readonly labels: readonly (string | null)[];
  readonly color: string;
  readonly lineColor: string;
  /** Points. */
  readonly lineWeight: number;
  /** Space between groups of columns, in per cent of a column's width. */
  readonly gapWidth: number;
}

export interface ValueAxisView {
  readonly visible: boolean;
  readonly title: string | null;
  readonly gridlines: boolean;
  readonly minimum: number;
  readonly maximum: number;
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
}

/** Excel's standard weight of a line, in points. */
const LINE_WEIGHT = 2.25;
/** From here on, numbers at an axis are written short unless a format was chosen for it. */
const LONG = 10_000;

const shownTitle = ({ text, visible }: { text: string; visible: boolean }): string | null =>
  visible && text !== '' ? text : null;

function axisView(book: Book, chart: Chart, group: AxisGroup): ValueAxisView {
  const axis = chart.axes[group === 'Primary' ? 'value' : 'secondaryValue'];
  const scale = valueScale(book, chart, group);
  const [first] = inGroup(chart, group);
  const share = first !== undefined && stackingOf(first.type) === 'share';
  const linked = first && !share ? seriesNumberFormat(book, chart, first) : share ? '0%' : 'General';
  const { culture, dateSystem } = book.options;
  const compact = new Intl.NumberFormat(culture.name, { notation: 'compact', maximumFractionDigits: 1 });
  const short =
    axis.numberFormat === null &&
    !isDateFormat(linked) &&
    Math.max(Math.abs(scale.minimum), Math.abs(scale.maximum)) >= LONG;
  return {
    visible: axis.visible,
    title: shownTitle(axis.title),
    gridlines: axis.gridlines,
    minimum: scale.minimum,
    maximum: scale.maximum,
    ticks: ticksOf(scale).map((at) => ({
      at,
      text: short ? compact.format(at) : displayText(at, axis.numberFormat ?? linked, culture, dateSystem),
    })),
  };
}

function labelsOf(
  book: Book,
  chart: Chart,
  series: ChartSeries,
  values: readonly (number | null)[],
): (string | null)[] {
  const { showValue, showCategoryName, showSeriesName, numberFormat, position } = series.labels;
  if (position === 'None' || !(showValue || showCategoryName || showSeriesName))
    return values.map(() => null);
  const format = numberFormat ?? seriesNumberFormat(book, chart, series);
  const { culture, dateSystem } = book.options;
  const categories = seriesCategories(book, chart, series);
  return values.map((value, at) => {
    if (value === null) return null;
    return [
      ...(showSeriesName ? [seriesName(book, chart, series)] : []),
      ...(showCategoryName ? [categories[at] ?? ''] : []),
      ...(showValue ? [displayText(value, format, culture, dateSystem)] : []),
    ].join(', ');
  });
}

function seriesView(book: Book, chart: Chart, series: ChartSeries): SeriesView {
  const values = seriesValues(book, chart, series);
  const color = seriesColor(chart, series);
  return {
    name: seriesName(book, chart, series),
    family: familyOf(series.type),
    stacking: stackingOf(series.type),
    markers: hasMarkers(series.type),
    group: series.axisGroup,
    values,
    labels: labelsOf(book, chart, series, values),
    color,
    lineColor: series.lineColor ?? color,
    lineWeight: series.lineWeight ?? LINE_WEIGHT,
    gapWidth: series.gapWidth,
  };
}

export function viewChart(book: Book, chart: Chart): ChartView {
  const { axes, legend, title } = chart;
  // A series without cells is not to be seen.
  const shown = chart.series.filter(({ values }) => values !== null);
  const longest = shown
    .map((series) => seriesCategories(book, chart, series))
    .reduce<string[]>((most, names) => (names.length > most.length ? names : most), []);
  return {
    title: title.visible ? titleText(book, chart) : null,
    legend: legend.visible ? legend.position : null,
    categories: longest,
    series: shown.map((series) => seriesView(book, chart, series)),
    categoryAxis: {
      visible: axes.category.visible,
      title: shownTitle(axes.category.title),
      reversed: axes.category.reversed,
    },
    valueAxis: axisView(book, chart, 'Primary'),
    secondaryAxis: inGroup(chart, 'Secondary').length > 0 ? axisView(book, chart, 'Secondary') : null,
  };
}
