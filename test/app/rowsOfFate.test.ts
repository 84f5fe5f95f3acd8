import { rowsOfFate } from '../../src/app';
import { FATES } from '../../src/core';

const graded = (...fates: (typeof FATES)[number][]): Uint8Array =>
  Uint8Array.from(fates, (fate) => FATES.indexOf(fate));

describe('rowsOfFate(fateOfRow, fate)', () => {
  it('gives the rows of the fate as runs, the last one up to the end', () => {
    const fateOfRow = graded('return', 'return', 'used', 'blank', 'used', 'return');
    expect(rowsOfFate(fateOfRow, 'return')).toEqual([
      [0, 2],
      [5, 1],
    ]);
    expect(rowsOfFate(fateOfRow, 'used')).toEqual([
      [2, 1],
      [4, 1],
    ]);
  });

  it('gives none when no row has it, or there are no rows', () => {
    expect(rowsOfFate(graded('used'), 'hidden')).toEqual([]);
    expect(rowsOfFate(graded(), 'used')).toEqual([]);
  });
});
