import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';

/** Hexadecimal digits of a code. */
const DIGITS = 2;

/**
 * Per customer one text of two hexadecimal digits for each column, "0a02": a cell per customer, however many columns.
 * @param columns with an index into the column's names per customer, at most 255
 */
export function packedTiers(
  columns: readonly { readonly tierOf: Uint8Array }[],
  customers: number,
): string[] {
  const texts = Array.from({ length: 256 }, (_, code) => code.toString(16).padStart(DIGITS, '0'));
  return Array.from({ length: customers }, (_, customer) => {
    let packed = '';
    for (const { tierOf } of columns) packed += texts[tierOf[customer] ?? 0] ?? '';
    return packed;
  });
}

/** Per column the code of each customer; null when a cell holds anything else. @param names how many each column has */
export function unpackedTiers(cells: readonly Cell[], names: readonly number[]): Uint8Array[] | null {
  const columns = names.map(() => new Uint8Array(cells.length));
  for (const [customer, cell] of cells.entries()) {
    const packed = cellText(cell);
    if (packed.length !== names.length * DIGITS || /[^0-9a-f]/.test(packed)) return null;
    for (const [i, column] of columns.entries()) {
      const code = parseInt(packed.slice(i * DIGITS, (i + 1) * DIGITS), 16);
      if (code >= (names[i] ?? 0)) return null;
      column[customer] = code;
    }
  }
  return columns;
}
