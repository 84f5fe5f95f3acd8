import { sameSource } from '../../src/taskpane/sameSource';
import type { Candidate } from '../../src/app';
import { proposeSource } from '../../src/core';

const candidate = (
  headers: readonly string[],
  ownColumns: readonly number[] = [],
  rowCount = 2,
): Candidate => ({
  source: {
    sheet: 'Orders',
    address: 'Orders!A1',
    headerRow: 0,
    headerRows: 1,
    headerKnown: false,
    firstColumn: 0,
    rowCount,
    columnCount: headers.length,
    ownColumns,
  },
  shape: { sheet: 'Orders', headers, firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  headerCells: headers,
  sample: [],
  proposal: proposeSource(headers, []),
});

describe('the rows that the pane shows', () => {
  const before = candidate(['Customer', 'Amount']);

  it('are the same when our own columns came beside them', () => {
    expect(sameSource(candidate(['Customer', 'Amount', 'ABC tier'], [2]), before)).toBe(true);
  });

  it('are others with another header, another column of the user’s, or more rows', () => {
    expect(sameSource(candidate(['Client', 'Amount']), before)).toBe(false);
    expect(sameSource(candidate(['Customer', 'Amount', 'Region']), before)).toBe(false);
    expect(sameSource(candidate(['Customer', 'Amount'], [], 3), before)).toBe(false);
    expect(sameSource(before, null)).toBe(false);
  });
});
