import type { Candidate } from '../../app';
import type { Cell, IndicatorPolicy } from '../../core';
import { columnsOf, headerFor } from './indicatorEdits';

/** The first cells of the columns that an indicator is read from. */
export function cellsOf(
  indicator: IndicatorPolicy,
  { shape, sample }: Pick<Candidate, 'shape' | 'sample'>,
): Cell[] {
  const headers = shape.headers.map(String);
  return columnsOf(indicator).flatMap((column) => {
    const at = headers.indexOf(headerFor(column, headers) ?? column);
    return at < 0 ? [] : sample.map((row) => row[at] ?? '');
  });
}
