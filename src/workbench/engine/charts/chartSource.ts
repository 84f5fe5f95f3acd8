import type { Area } from '../area';
import { areaOf } from '../area';
import { isDateFormat } from '../numberFormat';
import type { Sheet } from '../sheet';

/** Names of Excel.ChartSeriesBy. */
export type SeriesBy = 'Auto' | 'Columns' | 'Rows';

/** The cells of one series. */
export interface SeriesCells {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
}

/**
 * Divides a source range into series: the first line of cells across them names the series when it holds texts, the
 * first line along them names the points when it holds texts or dates. With an empty corner cell both do, whatever
 * they hold. `Auto` takes columns when there are more rows than columns, so that the longer side is the axis.
 */
export function divideSource(sheet: Sheet, source: Area, seriesBy: SeriesBy): SeriesCells[] {
  const byColumns = seriesBy === 'Auto' ? source.rows > source.columns : seriesBy === 'Columns';
  const lines = byColumns ? source.columns : source.rows;
  const points = byColumns ? source.rows : source.columns;
  const part = (line: number, point: number, count: number): Area =>
    byColumns
      ? areaOf(source.row + point, source.column + line, count)
      : areaOf(source.row + line, source.column + point, 1, count);
  const kind = (line: number, point: number): 'empty' | 'text' | 'date' | 'number' => {
    const { row, column } = part(line, point, 1);
    const value = sheet.value(row, column);
    if (value === null) return 'empty';
    if (typeof value !== 'number') return 'text';
    return isDateFormat(sheet.format(row, column).numberFormat) ? 'date' : 'number';
  };
  const corner = lines > 1 && points > 1 && kind(0, 0) === 'empty';
  const across = Array.from({ length: lines }, (_, line) => kind(line, 0)).slice(lines > 1 ? 1 : 0);
  const named = corner || (points > 1 && across.includes('text') && !across.includes('number'));
  const first = named ? 1 : 0;
  const along = Array.from({ length: points - first }, (_, at) => kind(0, first + at));
  const labelled =
    lines > 1 &&
    (corner || ((along.includes('text') || along.includes('date')) && !along.includes('number')));
  const from = labelled ? 1 : 0;
  return Array.from({ length: lines - from }, (_, at) => ({
    name: named ? part(from + at, 0, 1) : null,
    categories: labelled ? part(0, first, points - first) : null,
    values: part(from + at, first, points - first),
  }));
}
