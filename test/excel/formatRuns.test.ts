import { after, joined, ofLength, runsOf } from '../../src/excel/formatRuns';

describe('runs of number formats', () => {
  test('equal neighbours are one run', () => {
    expect(runsOf(['@', '@', 'General', '@'])).toEqual([
      ['@', 2],
      ['General', 1],
      ['@', 1],
    ]);
    expect(runsOf([])).toEqual([]);
  });

  test('rows that came later have the last format; rows that went are cut off', () => {
    expect(
      ofLength(
        [
          ['@', 1],
          ['0.00', 2],
        ],
        5,
      ),
    ).toEqual([
      ['@', 1],
      ['0.00', 4],
    ]);
    expect(
      ofLength(
        [
          ['@', 3],
          ['0.00', 2],
        ],
        2,
      ),
    ).toEqual([['@', 2]]);
    expect(ofLength([], 2)).toEqual([['General', 2]]);
  });

  test('the runs from a row on keep what is left of a cut run', () => {
    expect(
      after(
        [
          ['@', 3],
          ['0.00', 2],
        ],
        2,
      ),
    ).toEqual([
      ['@', 1],
      ['0.00', 2],
    ]);
    expect(after([['@', 3]], 3)).toEqual([]);
  });

  test('joining melts equal ends', () => {
    expect(
      joined([
        ['@', 1],
        ['@', 2],
        ['0', 1],
      ]),
    ).toEqual([
      ['@', 3],
      ['0', 1],
    ]);
  });
});
