import type { WorkbookFacts } from '../workbook';
import { runExcel } from './runExcel';

/** Serial of 1904-01-01: 1462 in the 1900 system, 0 in the 1904 system; office.js has no property for it. */
const SERIAL_1904_IN_1900 = 1462;

/** Whether the host has a requirement set of ExcelApi, "1.13". */
export type Supports = (set: string) => boolean;

export async function readFacts(supports: Supports): Promise<WorkbookFacts> {
  return runExcel(async (context) => {
    const serial = context.workbook.functions.date(1904, 1, 1).load('value');
    const culture = supports('1.11') ? context.application.cultureInfo : undefined;
    const numbers = culture?.numberFormat.load('numberDecimalSeparator');
    const dates = supports('1.12') ? culture?.datetimeFormat.load('shortDatePattern') : undefined;
    await context.sync();
    const decimal = numbers?.numberDecimalSeparator;
    const order = dates === undefined ? undefined : dateOrder(dates.shortDatePattern);
    return {
      dateSystem: serial.value === SERIAL_1904_IN_1900 ? 1900 : 1904,
      ...(decimal === '.' || decimal === ',' ? { decimal } : {}),
      ...(order === undefined ? {} : { dateOrder: order }),
    };
  });
}

/** Which part comes first in a short date pattern such as "d/M/yyyy". */
function dateOrder(pattern: string): WorkbookFacts['dateOrder'] {
  const first = /[dMy]/i.exec(pattern)?.[0].toLowerCase();
  if (first === 'd') return 'dayFirst';
  if (first === 'm') return 'monthFirst';
  return first === 'y' ? 'yearFirst' : undefined;
}
