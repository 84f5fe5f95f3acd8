import { Fault } from '../core';
import { blockAddress, onSheet } from './a1';
import type { ColumnPlace } from './columnPlace';
import type { ColumnState } from './columnState';
import type { Written } from './written';
import { oursIn } from './written';

/**
 * Rejects a column of ours in which someone has put something of their own below the header: it would be lost.
 * @param rows data rows that are ours at all; below them nothing is
 * @param written what we may have written
 * @throws Fault `id` with the first such cell
 */
export function rejectForeign(
  id: 'write.occupied' | 'clear.occupied',
  place: ColumnPlace,
  { formulas }: ColumnState,
  rows: number,
  written: readonly Written[],
): void {
  const isOurs = oursIn(written);
  const at = formulas.findIndex((cell, i) => i > 0 && cell !== '' && (i > rows || !isOurs(cell)));
  if (at < 0) return;
  const address = onSheet(place.sheet, blockAddress(place.headerRow + at, place.column, 1, 1));
  throw new Fault(id, { address, value: String(formulas[at]) });
}
