/** What of a cell is needed to show its number in a narrow column. */
export interface NarrowNumber {
  readonly text: string;
  readonly value: unknown;
  readonly numberFormat: string;
  readonly decimalSeparator: string;
}

/**
 * A number or date as a column of some width shows it: a General number gives up decimals first; what does not fit is
 * never cut, as a part of a number would be another number, but shown as ####.
 * @param width of a text, in the same unit as `room`
 */
export function fitNumber(
  { text, value, numberFormat, decimalSeparator }: NarrowNumber,
  room: number,
  width: (text: string) => number,
): string {
  if (width(text) <= room) return text;
  const [, decimals = ''] = text.split(decimalSeparator);
  if (numberFormat === 'General' && typeof value === 'number' && /^\d+$/.test(decimals))
    for (let places = decimals.length - 1; places >= 0; places -= 1) {
      const shorter = value.toFixed(places).replace('.', decimalSeparator);
      if (width(shorter) <= room) return shorter;
    }
  return '#'.repeat(Math.max(1, Math.floor(room / width('#'))));
}
