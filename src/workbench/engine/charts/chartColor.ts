import type { Chart, ChartSeries } from './chart';

/** The accents of the Office theme, in their order. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

export const accent = (at: number): string => accents[at % accents.length] ?? '#4472C4';

/** What a series is drawn in unless it has a colour of its own: by its number. */
export const seriesColor = (chart: Chart, series: ChartSeries): string =>
  series.fill ?? accent(Math.max(0, chart.series.indexOf(series)));
