import { isoDate, serialOfDay } from '../core';
import type { CellKind, OutputCell } from '../workbook';

const FORMATS: Readonly<Record<CellKind, string>> = {
  // Text before its values come: so `=…`, `00123` and `1-2` stay what they are.
  text: '@',
  whole: '#,##0',
  signed: '+0;-0;0',
  number: '#,##0.00',
  percent: '0.0%',
  // Excel shows its short date as the culture writes it (Microsoft, "Number format codes").
  date: 'm/d/yyyy',
};

/** The number format of cells on an output sheet; it is set before their values. */
export const formatOf = (kind: CellKind): string => FORMATS[kind];

/** What is written for a cell: days as serials, as ISO text those that Excel has no serial for. */
export function writable(cell: OutputCell, kind: CellKind, dateSystem: 1900 | 1904): OutputCell {
  if (kind !== 'date' || typeof cell !== 'number') return cell;
  return serialOfDay(cell, dateSystem) ?? isoDate(cell);
}

/** The workbook's date system: office.js has no property for it. Takes one sync. */
export async function dateSystemOf(context: Excel.RequestContext): Promise<1900 | 1904> {
  const serial = context.workbook.functions.date(1904, 1, 1).load('value');
  await context.sync();
  // 1904-01-01 is 1462 in the 1900 system, 0 in the 1904 system.
  return serial.value === 0 ? 1904 : 1900;
}

/** Whether a cell holds already what is to be written: Excel keeps 15 digits of a number. */
export function holdsAlready(cell: unknown, wanted: OutputCell): boolean {
  if (typeof cell !== 'number' || typeof wanted !== 'number') return cell === wanted;
  return cell === wanted || Number(cell.toPrecision(15)) === Number(wanted.toPrecision(15));
}
