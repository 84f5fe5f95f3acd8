import fc from 'fast-check';
import type { Cell, Fate, FateExample } from '../../../src/core';
import { FATES } from '../../../src/core';
import type { Sheet, Told } from '../gradeRows';
import { abc, documentOf, gradeSheet, readSheet } from '../gradeRows';

const NA = { error: '#N/A' };
const fates = (sheet: Sheet, source: object = {}): string[] => {
  const { fateOfRow } = gradeSheet(sheet, abc({}, source)).rows;
  return Array.from(fateOfRow, (code) => FATES[code] ?? '');
};

/** A row in columns No, customer, date, amount, quantity → its fate, and the cell to blame with its text. */
type Case = readonly [row: readonly Cell[], cell?: string, text?: string, source?: object];

const D = '2024-01-05';
const Y2024 = { period: { from: '2024-01-01', to: '2024-12-31' } };
const CASES: Readonly<Record<Exclude<Fate, 'hidden' | 'duplicate'>, readonly Case[]>> = {
  blank: [
    [['', '', '', '', '']],
    [[' ', '', '', '', '']],
    [['', '\u3000', '', '', '']],
    [['', '', '\t', '\u00a0', '']],
    [['', '', '', '', '\n']],
  ],
  totalRow: [
    [['合计', '', '', 300, ''], 'A3', '合计'],
    [['', '小计', '', 300, ''], 'B3', '小计'],
    [['', '总 计：', '', 300, ''], 'B3', '总 计：'],
    [['本页合计:', '', '', '', ''], 'A3', '本页合计:'],
    [['', '', 'Grand Total', 300, ''], 'C3', 'Grand Total'],
    [[7, 'ＴＯＴＡＬ', D, 1, 1], 'B3', 'ＴＯＴＡＬ'],
    [['North', 'subtotal', D, 1, 1], 'B3', 'subtotal'],
    [['Total', NA, '', 'x', ''], 'A3', 'Total'],
  ],
  errorCell: [
    [[1, NA, D, 1, 1], 'B3', '#N/A'],
    [[1, 'a', { error: '#VALUE!' }, 1, 1], 'C3', '#VALUE!'],
    [[1, 'a', D, { error: '#DIV/0!' }, 1], 'D3', '#DIV/0!'],
    [[1, 'a', D, 1, { error: '#REF!' }], 'E3', '#REF!'],
    [[1, '', 'x', { error: '#NAME?' }, { error: '#NUM!' }], 'D3', '#NAME?'],
  ],
  noCustomer: [
    [[1, '', D, 1, 1], 'B3', ''],
    [[1, '  ', D, 1, 1], 'B3', ''],
    [[1, '\u200b', D, 1, 1], 'B3', ''],
    [[1, '', 'soon', 'x', ''], 'B3', ''],
    [['x', '\u3000', '', -5, ''], 'B3', ''],
  ],
  badDate: [
    [[1, 'a', 'soon', 1, 1], 'C3', 'soon'],
    [[1, 'a', '', 1, 1], 'C3', ''],
    [[1, 'a', '2024-02-30', 1, 1], 'C3', '2024-02-30'],
    [[1, 'a', -1, 1, 1], 'C3', '-1'],
    [[1, 'a', true, 'x', 1], 'C3', 'true'],
    [[1, 'a', '2024-13-01 08:30', 1, 1], 'C3', '2024-13-01 08:30'],
    [[1, 'a', 20241301, 1, 1], 'C3', '20241301'],
  ],
  badAmount: [
    [[1, 'a', D, 'n/a', 1], 'D3', 'n/a'],
    [[1, 'a', D, '', 1], 'D3', ''],
    [[1, 'a', D, '12a', 1], 'D3', '12a'],
    [[1, 'a', D, false, 1], 'D3', 'false'],
    [[1, 'a', D, '¥', 1], 'D3', '¥'],
    [[1, 'a', '2023-01-05', '1.2.3', 1], 'D3', '1.2.3', Y2024],
    [[1, 'a', D, '$5元', 1], 'D3', '$5元'],
  ],
  outsidePeriod: [
    [[1, 'a', '2023-12-31', 1, 1], 'C3', '2023-12-31', Y2024],
    [[1, 'a', '2025-01-01', 1, 1], 'C3', '2025-01-01', Y2024],
    [[1, 'a', 45657.5, 1, 1], 'C3', '2024-12-31', { asOf: '2024-12-30' }],
    [[1, 'a', '2023-12-30', -1, 1], 'C3', '2023-12-30', Y2024],
    // the last month up to 5 February begins after 5 January
    [[1, 'a', D, 1, 1], 'C3', D, { period: { lastMonths: 1 }, asOf: '2024-02-05' }],
  ],
  return: [
    [[1, 'a', D, -10, 1], 'D3', '-10'],
    [[1, 'a', D, 10, -1], 'E3', '-1'],
    [[1, 'a', D, '(10)', 1], 'D3', '-10'],
    [[1, 'a', D, '¥1,000-', 1], 'D3', '-1000'],
    [[1, 'a', D, -0.01, -2], 'D3', '-0.01'],
    [[1, 'a', D, 0, -2], 'E3', '-2'],
  ],
  used: [
    [[1, 'a', D, 10, 1]],
    [['', 'a', D, 0, '']],
    [[1, '007', 45296, '1万', 'x']],
    [[1, 'Total Energies', '2024年1月5日', '(0)', 0]],
    [[1, true, D, '１２', 1]],
  ],
};

describe('each fate', () => {
  // A row that is well read stands above, so that there is something to grade.
  const sure: readonly Cell[] = [0, 'sure', '2024-02-01', 1, 1];
  const cases = Object.entries(CASES).flatMap(([fate, list]) =>
    list.map(([row, cell, text, source]) => ({ fate, row, cell, text, source })),
  );

  it.each(cases)('$row is $fate', ({ fate, row, cell, text, source = {} }) => {
    const sheet: Sheet = [['No', 'customer', 'date', 'amount', 'quantity'], sure, row];
    const columns = { customer: 'customer', date: 'date', amount: 'amount', quantity: 'quantity' };
    const { rows } = gradeSheet(sheet, abc({}, { columns, ...source }));
    expect(FATES[rows.fateOfRow[1] ?? -1]).toBe(fate);
    const examples = rows.fates[FATES[rows.fateOfRow[1] ?? -1] ?? 'used'].examples;
    expect(examples.at(-1)).toEqual(cell === undefined ? { row: 3 } : { row: 3, cell, text });
  });

  it.each<[string, Sheet, string[]]>([
    [
      'numbers',
      [
        [1, 'a', 5],
        [1, 'a', 5],
      ],
      ['used', 'duplicate'],
    ],
    [
      'three',
      [
        [1, 'a', 5],
        [1, 'a', 5],
        [1, 'a', 5],
      ],
      ['used', 'duplicate', 'duplicate'],
    ],
    [
      'copies apart',
      [
        [1, 'a', 5],
        [2, 'b', 5],
        [1, 'a', 5],
      ],
      ['used', 'used', 'duplicate'],
    ],
    [
      'returns',
      [
        [1, 'a', 9],
        [1, 'a', -5],
        [1, 'a', -5],
      ],
      ['used', 'return', 'duplicate'],
    ],
    [
      'booleans',
      [
        [true, 'a', 5],
        [true, 'a', 5],
        ['true', 'a', 5],
      ],
      ['used', 'duplicate', 'used'],
    ],
    [
      'another case',
      [
        [1, 'a', 5],
        [1, 'A', 5],
      ],
      ['used', 'used'],
    ],
    [
      'another type',
      [
        [1, 'a', 5],
        ['1', 'a', 5],
      ],
      ['used', 'used'],
    ],
    [
      'what is left out anyhow',
      [
        [1, '', 5],
        [1, '', 5],
        [1, 'a', 5],
      ],
      ['noCustomer', 'noCustomer', 'used'],
    ],
    [
      'totals',
      [
        ['合计', '', 5],
        ['合计', '', 5],
        [1, 'a', 5],
      ],
      ['totalRow', 'totalRow', 'used'],
    ],
  ])('duplicate of %s', (_, rows, expected) => {
    expect(fates([['No', 'customer', 'amount'], ...rows], { dropDuplicates: true })).toEqual(expected);
  });

  it('duplicate of a customer in the customers layout names the cell and the customer', () => {
    const sheet: Sheet = [
      ['customer', 'recency', 'amount'],
      ['a', 1, 5],
      ['A ', 2, 7],
    ];
    expect(gradeSheet(sheet, abc()).rows.fates.duplicate).toEqual({
      count: 1,
      firstRows: [3],
      examples: [{ row: 3, cell: 'A3', text: 'a' }],
    });
  });

  it('shows at most five examples, where they stand in the sheet', () => {
    const rows = Array.from({ length: 7 }, (_, i): Cell[] => ['a', `x${i}`]);
    const more: Told = { firstRow: 11, firstColumn: 27 };
    const { fates: counted } = gradeSheet([['customer', 'amount'], ['a', 1], ...rows], abc(), more).rows;
    const expected: FateExample[] = ['x0', 'x1', 'x2', 'x3', 'x4'].map((text, i) => ({
      row: 12 + i,
      cell: `AC${12 + i}`,
      text,
    }));
    expect(counted.badAmount).toEqual({
      count: 7,
      firstRows: [12, 13, 14, 15, 16, 17, 18],
      examples: expected,
    });
  });

  it('has no cell to blame where an amount is a product or a row is blank', () => {
    const sheet: Sheet = [
      ['customer', 'price', 'pieces'],
      ['a', 1, 1],
      ['a', -1, -1],
      ['', '', ''],
    ];
    const columns = { customer: 'customer', amount: { product: ['price', 'pieces'] } };
    const { fates: counted } = gradeSheet(sheet, abc({}, { columns })).rows;
    expect(counted.return.examples).toEqual([{ row: 3 }]);
    expect(counted.blank.examples).toEqual([{ row: 4 }]);
  });
});

describe('the fate of a row', () => {
  const header = ['No', 'customer', 'date', 'amount', 'quantity'];

  it('is the first that matches, in their order', () => {
    const sheet: Sheet = [
      header,
      [1, 'a', '2024-01-05', 10, 1],
      ['', '  ', '', '', ''],
      ['合计', '', '', 300, ''],
      [2, '小 计：', '', 300, ''],
      ['Grand Total', NA, '', 300, ''],
      [3, NA, 'soon', 'x', ''],
      [4, '', 'soon', 'x', ''],
      [5, 'a', 'soon', 'x', ''],
      [6, 'a', '', 10, 1],
      [7, 'a', '2024-01-05', 'x', 1],
      [8, 'a', '2024-01-05', '', 1],
      [9, 'a', '2023-12-31', -10, 1],
      [10, 'a', '2024-01-05', -10, 1],
      [11, 'a', '2024-01-05', 10, -1],
      [12, 'a', '2024-01-05', 0, 1],
    ];
    expect(fates(sheet, { period: { from: '2024-01-01', to: '2024-12-31' } })).toEqual([
      'used',
      'blank',
      'totalRow',
      'totalRow',
      'totalRow',
      'errorCell',
      'noCustomer',
      'badDate',
      'badDate',
      'badAmount',
      'badAmount',
      'outsidePeriod',
      'return',
      'return',
      'used',
    ]);
  });

  it('is not decided by an error in a column that no role reads', () => {
    expect(
      fates([
        ['customer', 'note', 'amount'],
        ['a', NA, 1],
      ]),
    ).toEqual(['used']);
  });

  it('is no total row for a customer whose name only begins or ends like a total', () => {
    expect(
      fates([
        ['customer', 'amount'],
        ['Total Energies', 1],
        ['Subtotals Ltd', 1],
        ['Grand total:', 1],
      ]),
    ).toEqual(['used', 'used', 'totalRow']);
  });

  it('is duplicate for later copies of a whole row, only when asked', () => {
    const sheet: Sheet = [
      ['customer', 'note', 'amount'],
      ['a', 'x', 1],
      ['a', 'x', 1],
      ['a', 'y', 1],
      ['a', 'x', '1'],
    ];
    expect(fates(sheet)).toEqual(['used', 'used', 'used', 'used']);
    expect(fates(sheet, { dropDuplicates: true })).toEqual(['used', 'duplicate', 'used', 'used']);
  });

  it('is the same whether or not duplicates are left out: the same columns are looked at', () => {
    const sheet: Sheet = [
      ['customer', 'note', 'amount'],
      ['a', 'Total', 1],
      ['', 'a note', ''],
      ['', '', ''],
      ['b', '', 1],
    ];
    expect(fates(sheet)).toEqual(['used', 'blank', 'blank', 'used']);
    expect(fates(sheet, { dropDuplicates: true })).toEqual(fates(sheet));
  });

  it.each([
    ...[
      '合计',
      '小计',
      '总计',
      '累计',
      '总合计',
      '本页合计',
      '本页小计',
      '总 计：',
      '本页合计:',
      '合计（元）',
      '小计(万元)：',
    ],
    ...['Total', 'Totals', 'Subtotal', 'Sub-Total', 'sub totals', 'Grand Total', 'Grand Totals (USD):'],
  ])('is totalRow for %s in the customer cell, or as the first word', (word) => {
    expect(
      fates([
        ['no', 'customer', 'amount'],
        ['', 'a', 1],
        ['', word, 1],
        [word, 'a', 1],
      ]),
    ).toEqual(['used', 'totalRow', 'totalRow']);
  });

  it.each(['累计科技', '合计（元）公司', '（合计）', '小计划', 'Totalis', 'Subs', 'Grand'])(
    'is used for %s',
    (name) => {
      expect(
        fates([
          ['customer', 'amount'],
          [name, 1],
        ]),
      ).toEqual(['used']);
    },
  );

  it('is outsidePeriod after the analysis date', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-05', 1],
      ['a', '2024-01-06', 1],
    ];
    expect(fates(sheet, { asOf: '2024-01-05' })).toEqual(['used', 'outsidePeriod']);
  });

  it('names the first sheet rows, and the rows add up to those read', () => {
    const cells: fc.Arbitrary<Cell> = fc.oneof(
      fc.constantFrom<Cell>(
        '',
        'a',
        'B ',
        '合计',
        'Total',
        'x',
        '2024-01-05',
        '3/13/2024',
        -3,
        0,
        5,
        45_296,
        true,
        NA,
      ),
      fc.string(),
    );
    const sheets = fc.array(fc.tuple(cells, cells, cells), { maxLength: 30 });
    fc.assert(
      fc.property(sheets, fc.boolean(), (rows, dropDuplicates) => {
        const sheet: Sheet = [['customer', 'date', 'amount'], ...rows, ['sure', '2024-01-05', 1]];
        const { rows: counted, customerOfRow } = gradeSheet(
          sheet,
          abc({}, { dropDuplicates, dateOrder: 'dayFirst' }),
        );
        const counts = Object.values(counted.fates).map(({ count }) => count);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(rows.length + 1);
        expect(Object.keys(counted.fates)).toEqual([...FATES]);
        customerOfRow.forEach((customer, row) => {
          const fate = FATES[counted.fateOfRow[row] ?? -1] ?? '';
          expect(customer >= 0).toBe(['return', 'used'].includes(fate));
        });
        for (const [fate, { count, firstRows }] of Object.entries(counted.fates)) {
          expect(firstRows).toHaveLength(Math.min(10, count));
          for (const row of firstRows) expect(FATES[counted.fateOfRow[row - 2] ?? -1]).toBe(fate);
        }
      }),
    );
  });

  it('does not depend on how the rows are cut into blocks', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ...Array.from({ length: 10 }, (_, i): Cell[] => [
        i % 3 === 0 ? '' : `c${i % 2}`,
        `1${i % 4}/0${i % 9}/2024`,
        `${i},5`,
      ]),
      ['c1', '13/12/2024', '7,5'],
    ];
    const whole = readSheet(sheet, abc());
    expect(readSheet(sheet, abc(), {}, 3)).toEqual(whole);
    expect(readSheet(sheet, abc(), {}, 1)).toEqual(whole);
  });
});

describe('an error cell in a column on which no row hangs', () => {
  const HEADERS = ['customer', 'date', 'amount', 'region', 'due date', 'paid date'];

  it.each<[string, readonly Cell[], string]>([
    ['the group', ['a', '2024-01-05', 5, NA, '', ''], 'D2'],
    ['the due date', ['a', '2024-01-05', 5, 'x', NA, ''], 'E2'],
    ['the paid date', ['a', '2024-01-05', 5, 'x', '', NA], 'F2'],
  ])('%s: the value is missing, the row is used, and it is told', (_, row, cell) => {
    const { rows, warnings } = documentOf([HEADERS, row, ['a', '2024-01-06', 5, 'x', '', '']], abc());
    expect(rows.fates).toMatchObject({ errorCell: 0, used: 2 });
    expect(warnings.filter(({ id }) => id === 'intake.errorMissing')).toEqual([
      {
        id: 'intake.errorMissing',
        values: expect.objectContaining({ count: 1, cell, text: '#N/A' }) as object,
      },
    ]);
  });

  it('of a row that is left out anyway is not told', () => {
    const { rows, warnings } = documentOf(
      [HEADERS, ['', '2024-01-05', 5, NA, '', ''], ['a', '2024-01-06', 5, 'x', '', '']],
      abc(),
    );
    expect(rows.fates).toMatchObject({ noCustomer: 1, used: 1 });
    expect(warnings.map(({ id }) => id)).not.toContain('intake.errorMissing');
  });
});
