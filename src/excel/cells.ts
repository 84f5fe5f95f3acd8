import type { Cell } from '../core';
import { NothingAnswered } from './inBlocks';

/** The columns of a loaded range as cells; '' for an empty cell. */
export function columnsOf(values: unknown[][] | null | undefined, types: unknown[][] | undefined): Cell[][] {
  if (!Array.isArray(values)) throw new NothingAnswered();
  const width = values[0]?.length ?? 0;
  const columns: Cell[][] = Array.from({ length: width }, () => new Array<Cell>(values.length));
  values.forEach((row, i) => {
    for (let c = 0; c < width; c += 1) {
      const column = columns[c];
      if (column) column[i] = types?.[i]?.[c] === 'Error' ? { error: String(row[c]) } : toCell(row[c]);
    }
  });
  return columns;
}

function toCell(value: unknown): Cell {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}

/** Whether a text might be an error value: only then `valueTypes` is worth a second request. */
export function mayHoldErrors(values: unknown[][] | null | undefined): boolean {
  return (
    values?.some((row) => row.some((value) => typeof value === 'string' && value.startsWith('#'))) ?? false
  );
}
