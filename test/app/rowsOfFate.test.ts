import { rowsOfFate } from '../../src/app';
import type { Grading } from '../../src/core';
import { FATES } from '../../src/core';

/** A grading in which only the rows' fates matter. */
const graded = (...fates: (typeof FATES)[number][]): Grading =>
  ({ rows: { fateOfRow: Uint8Array.from(fates, (fate) => FATES.indexOf(fate)) } }) as unknown as Grading;

describe('rowsOfFate(grading, fate)', () => {
  it('gives the rows of the fate as runs, the last one up to the end', () => {
    const grading = graded('return', 'return', 'used', 'blank', 'used', 'return');
    expect(rowsOfFate(grading, 'return')).toEqual([
      [0, 2],
      [5, 1],
    ]);
    expect(rowsOfFate(grading, 'used')).toEqual([
      [2, 1],
      [4, 1],
    ]);
  });

  it('gives none when no row has it, or there are no rows', () => {
    expect(rowsOfFate(graded('used'), 'hidden')).toEqual([]);
    expect(rowsOfFate(graded(), 'used')).toEqual([]);
  });
});
