import type { Cell } from '../core';
import { dayOfSerial, isCellError, isoDate } from '../core';

/** A cell as an example of its column. @param dates the date system where the column is one of dates, else undefined */
export function sampleText(cell: Cell | undefined, dates?: 1900 | 1904): string {
  if (cell === undefined || isCellError(cell)) return '';
  const day = typeof cell === 'number' && dates ? dayOfSerial(cell, dates) : undefined;
  return day === undefined ? String(cell).trim() : isoDate(day);
}
