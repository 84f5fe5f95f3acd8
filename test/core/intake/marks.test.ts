import type { Cell, MergedRows, RowRun, SourceMarks } from '../../../src/core';
import { FATES } from '../../../src/core';
import type { Sheet, Told } from '../gradeRows';
import { abc, faultOf, gradeSheet, metricOf, readSheet } from '../gradeRows';

const SHEET: Sheet = [
  ['customer', 'date', 'amount'],
  ['a', '2024-01-05', 1],
  ['b', '2024-01-06', 2],
  ['a', '2024-01-07', 4],
  ['b', '2024-01-08', 8],
  ['a', '2024-01-09', 16],
];

const fatesOf = (sheet: Sheet, source: object, marks: Partial<SourceMarks>): string[] =>
  Array.from(gradeSheet(sheet, abc({}, source), { marks }).rows.fateOfRow, (code) => FATES[code] ?? '');
const warningsOf = (sheet: Sheet, source: object, marks: Partial<SourceMarks>): unknown =>
  gradeSheet(sheet, abc({}, source), { marks }).warnings;

describe('hidden rows', () => {
  it.each<[RowRun[], string[]]>([
    [[[0, 1]], ['hidden', 'used', 'used', 'used', 'used']],
    [[[1, 2]], ['used', 'hidden', 'hidden', 'used', 'used']],
    [
      [
        [0, 1],
        [4, 1],
      ],
      ['hidden', 'used', 'used', 'used', 'hidden'],
    ],
    [[[0, 4]], ['hidden', 'hidden', 'hidden', 'hidden', 'used']],
    [[], ['used', 'used', 'used', 'used', 'used']],
  ])('%j have the fate hidden when only visible rows are asked for', (hidden, fates) => {
    expect(fatesOf(SHEET, { visibleOnly: true }, { hidden })).toEqual(fates);
    expect(warningsOf(SHEET, { visibleOnly: true }, { hidden })).toEqual([]);
  });

  it('are hidden before anything else: blank, total, error, without a customer', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['', '', ''],
      ['合计', '', 5],
      [{ error: '#N/A' }, '', 5],
      ['', 'x', 5],
      ['a', '2024-01-05', 1],
    ];
    expect(fatesOf(sheet, { visibleOnly: true }, { hidden: [[0, 4]] })).toEqual([
      ...['hidden', 'hidden', 'hidden', 'hidden'],
      'used',
    ]);
  });

  it('are graded like the others when not asked, with a warning of how many', () => {
    const grading = gradeSheet(SHEET, abc(), { marks: { hidden: [[1, 3]] } });
    expect(metricOf(grading, 'amount')).toEqual({ a: 21, b: 10 });
    expect(grading.warnings).toEqual([{ id: 'intake.hiddenRows', values: { count: 3, row: 3 } }]);
  });

  it('that are left out anyhow are not warned of', () => {
    const sheet: Sheet = [...SHEET, ['合计', '', 31]];
    expect(warningsOf(sheet, {}, { hidden: [[5, 1]] })).toEqual([]);
  });

  it('that nobody could be asked for are an error where they matter', () => {
    expect(faultOf(() => warningsOf(SHEET, { visibleOnly: true }, { unasked: ['hidden'] }))).toEqual({
      id: 'source.hiddenUnasked',
      values: { sheet: 'Sheet1' },
    });
    expect(warningsOf(SHEET, {}, { unasked: ['hidden'] })).toEqual([]);
  });

  it('are no first copies: the visible one of two equal rows is used', () => {
    const sheet: Sheet = [SHEET[0] ?? [], ['a', 45296, 1], ['a', 45296, 1], ['a', 45296, 1]];
    expect(fatesOf(sheet, { visibleOnly: true, dropDuplicates: true }, { hidden: [[0, 1]] })).toEqual([
      'hidden',
      'used',
      'duplicate',
    ]);
  });
});

describe('rows with a SUBTOTAL formula', () => {
  it.each<[RowRun[], string[]]>([
    [[[2, 1]], ['used', 'used', 'totalRow', 'used', 'used']],
    [[[4, 1]], ['used', 'used', 'used', 'used', 'totalRow']],
    [[[0, 2]], ['totalRow', 'totalRow', 'used', 'used', 'used']],
    [
      [
        [1, 1],
        [3, 1],
      ],
      ['used', 'totalRow', 'used', 'totalRow', 'used'],
    ],
    [[[3, 2]], ['used', 'used', 'used', 'totalRow', 'totalRow']],
  ])('%j are totals', (subtotals, fates) => {
    expect(fatesOf(SHEET, {}, { subtotals })).toEqual(fates);
    expect(fatesOf(SHEET, { keepTotalRows: true }, { subtotals })).toEqual(fates);
  });

  it('that are hidden too are hidden', () => {
    expect(
      fatesOf(SHEET, { visibleOnly: true }, { hidden: [[0, 1]], subtotals: [[0, 2]] }).slice(0, 3),
    ).toEqual(['hidden', 'totalRow', 'used']);
  });
});

describe('keepTotalRows', () => {
  it('makes customers of 合计 and Total, wherever the word stands', () => {
    const sheet: Sheet = [
      ['No', 'customer', 'amount'],
      ['', 'Total', 1],
      ['合计', 'a', 2],
      ['x', '小计', 4],
    ];
    const grading = gradeSheet(sheet, abc({}, { keepTotalRows: true }));
    expect(metricOf(grading, 'amount')).toEqual({ Total: 1, a: 2, 小计: 4 });
    expect(() => gradeSheet(sheet, abc())).toThrow('grade.noUsedRow');
  });
});

describe('merged cells', () => {
  const merged = (column: number, ...runs: RowRun[]): MergedRows[] => runs.map((run) => ({ column, run }));
  const read = (sheet: Sheet, marks: Partial<SourceMarks>, blockRows?: number): (string | undefined)[] => {
    const sales = readSheet(sheet, abc(), { marks }, blockRows);
    return Array.from(sales.customer, (code) => sales.names[code]);
  };
  const rows: Sheet = [
    ['customer', 'amount'],
    ['a', 1],
    ['', 2],
    ['', 4],
    ['b', 8],
    ['', 16],
  ];

  it.each<[RowRun[], (string | undefined)[]]>([
    [
      [
        [0, 3],
        [3, 2],
      ],
      ['a', 'a', 'a', 'b', 'b'],
    ],
    [[[0, 2]], ['a', 'a', undefined, 'b', undefined]],
    [[[3, 2]], ['a', undefined, undefined, 'b', 'b']],
    [
      [
        [0, 1],
        [3, 1],
      ],
      ['a', undefined, undefined, 'b', undefined],
    ],
    [
      [
        [3, 2],
        [0, 3],
      ],
      ['a', 'a', 'a', 'b', 'b'],
    ],
  ])('of the customer %j stand for all their rows, across blocks', (runs, customers) => {
    for (const blockRows of [5, 3, 2, 1]) {
      expect(read(rows, { merged: merged(0, ...runs) }, blockRows)).toEqual(customers);
    }
  });

  it('of dates and order ids too', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'order id', 'amount'],
      ['a', '2024-01-05', 'x', 1],
      ['a', '', '', 2],
      ['a', '2024-01-07', 'y', 4],
    ];
    const marks = { merged: [...merged(1, [0, 2]), ...merged(2, [0, 2])] };
    const grading = gradeSheet(sheet, abc(), { marks });
    expect(metricOf(grading, 'orders')).toEqual({ a: 2 });
    expect(metricOf(grading, 'amount')).toEqual({ a: 7 });
  });

  it.each<[string, number, Told, Sheet, unknown]>([
    [
      'customers',
      0,
      {},
      rows,
      [
        ['A3', '', 'a'],
        ['A4', '', 'a'],
      ],
    ],
    [
      'dates',
      1,
      {},
      [
        ['customer', 'date', 'amount'],
        ['a', '5-Jan-24', 1],
        ['a', '', 2],
        ['a', '', 4],
      ],
      [
        ['B3', '', '2024-01-05'],
        ['B4', '', '2024-01-05'],
      ],
    ],
    [
      'order ids',
      1,
      {},
      [
        ['customer', 'order id', 'amount'],
        ['a', 'x', 1],
        ['a', '', 2],
        ['a', '', 4],
      ],
      [
        ['B3', '', 'x'],
        ['B4', '', 'x'],
      ],
    ],
    [
      'words',
      1,
      {},
      [
        ['customer', '地区', 'amount'],
        ['a', 'North', 1],
        ['a', '', 2],
        ['a', '', 4],
      ],
      [
        ['B3', '', 'North'],
        ['B4', '', 'North'],
      ],
    ],
    [
      'customers further down',
      0,
      { firstRow: 9, firstColumn: 2 },
      rows,
      [
        ['C10', '', 'a'],
        ['C11', '', 'a'],
      ],
    ],
  ])('are counted as repairs: %s', (_, column, more, sheet, cells) => {
    const { repairs } = readSheet(sheet, abc(), { ...more, marks: { merged: merged(column, [0, 3]) } });
    const found = repairs.filter(({ kind }) => kind === 'merged');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ column, count: 2, runs: [[1, 2]] });
    expect(found[0]?.examples.map(({ cell, before, after }) => [cell, before, after])).toEqual(cells);
  });

  it('of amounts are never multiplied: the other rows have none, and a warning says in how many rows one stands', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['a', 90],
      ['b', ''],
      ['c', ''],
      ['d', 7],
    ];
    const grading = gradeSheet(sheet, abc(), { marks: { merged: merged(1, [0, 3]) } });
    expect(metricOf(grading, 'amount')).toEqual({ a: 90, d: 7 });
    expect(grading.rows.fates.badAmount.count).toBe(2);
    expect(grading.rows.repairs).toEqual([]);
    expect(grading.warnings).toContainEqual({
      id: 'intake.mergedNumbers',
      values: { column: 'amount', count: 3, cell: 'B2' },
    });
  });

  it('that could not be asked for are warned of where rows without a customer follow one with', () => {
    expect(warningsOf(rows, {}, { unasked: ['merged'] })).toEqual([
      { id: 'intake.mergedUnasked', values: { column: 'customer', count: 3, cell: 'A3' } },
    ]);
    expect(warningsOf(SHEET, {}, { unasked: ['merged'] })).toEqual([]);
    // no customer above
    const first: Cell[][] = [
      ['customer', 'amount'],
      ['', 1],
      ['a', 2],
    ];
    expect(warningsOf(first, {}, { unasked: ['merged'] })).toEqual([]);
  });
});
