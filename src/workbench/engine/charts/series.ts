import type { Area } from '../area';
import { isEntireColumn, isEntireRow } from '../area';
import type { Book } from '../book';
import { WorkbookFault } from '../fault';
import type { Sheet } from '../sheet';
import type { Chart, ChartSeries } from './chart';
import { newSeries } from './chart';
import { changeChart, MOST_SERIES, releaseSeries } from './charts';

/** A series without cells; "not visible until values … are set" (Microsoft, Excel.ChartSeriesCollection.add). */
export function addSeries(book: Book, chart: Chart, name: string | null, at: number): ChartSeries {
  if (at < 0 || at > chart.series.length || chart.series.length >= MOST_SERIES)
    throw new WorkbookFault('InvalidArgument');
  const series = { ...newSeries(chart.type), name };
  changeChart(book, chart, () => {
    chart.series.splice(at, 0, series);
  });
  return series;
}

export function removeSeries(book: Book, chart: Chart, series: ChartSeries): void {
  changeChart(book, chart, () => {
    releaseSeries(book, series);
    chart.series = chart.series.filter((other) => other !== series);
  });
}

/** Other cells for a series' values or for what names its points. */
export function setSeriesCells(
  book: Book,
  chart: Chart,
  series: ChartSeries,
  part: 'values' | 'categories',
  sheet: Sheet,
  area: Area,
): void {
  if (isEntireColumn(area) || isEntireRow(area)) throw new WorkbookFault('InvalidArgument');
  changeChart(book, chart, () => {
    const before = series[part];
    if (before) book.references.release(before);
    series[part] = book.references.add(sheet, area);
  });
}
