import type { PlainValue } from '../../workbook';
import { setFormat } from '../columnState';
import { hostCode } from '../hostFault';

/** The code that the host refuses with, "done" where it does not. Errors that are none of the host's are thrown. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'done';
  } catch (error) {
    const code = hostCode(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Writes a block from a cell on, in one number format where that is given. Takes no sync. */
export function put(
  sheet: Excel.Worksheet,
  at: string,
  rows: readonly (readonly unknown[])[],
  format?: string,
) {
  const range = sheet.getRange(at).getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1);
  if (format !== undefined) setFormat(range, format);
  range.values = rows.map((row) => [...row]);
  return range;
}

/** Values of an address, as they are read back. Takes one sync. */
export async function valuesAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
): Promise<PlainValue> {
  const range = sheet.getRange(address).load('values');
  await context.sync();
  return plain(range.values);
}

/** What the library gives as `any`, as the plain value that it is. */
export const plain = (value: unknown): PlainValue => (value === undefined ? null : (value as PlainValue));

/** The number that was asked for, where the host's is within so much of it: screens and fonts round. */
export const near = (wanted: number, found: number, within: number): number =>
  Math.abs(found - wanted) <= within ? wanted : Math.round(found * 100) / 100;

/** The address without its sheet. */
export const bare = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
