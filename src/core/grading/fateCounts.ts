import { FATES } from '../intake/fates';
import type { Fate } from '../intake/fates';
import type { FateCount } from './grading';

/** How many rows of each fate are named. */
export const FIRST_ROWS = 10;

/** Count and first sheet rows of every fate, zeros included. `firstRow` is the sheet row of row 0. */
export function fateCounts(fates: Uint8Array, firstRow: number): Record<Fate, FateCount> {
  const counts = FATES.map(() => ({ count: 0, firstRows: [] as number[] }));
  fates.forEach((fate, row) => {
    const counted = counts[fate];
    if (!counted) return;
    counted.count += 1;
    if (counted.firstRows.length < FIRST_ROWS) counted.firstRows.push(firstRow + row);
  });
  const none = { count: 0, firstRows: [] };
  const of = (fate: Fate): FateCount => counts[FATES.indexOf(fate)] ?? none;
  return {
    hidden: of('hidden'),
    blank: of('blank'),
    totalRow: of('totalRow'),
    errorCell: of('errorCell'),
    noCustomer: of('noCustomer'),
    badDate: of('badDate'),
    badAmount: of('badAmount'),
    duplicate: of('duplicate'),
    outsidePeriod: of('outsidePeriod'),
    return: of('return'),
    used: of('used'),
  };
}
