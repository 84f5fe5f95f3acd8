import type { Cell, Sales, TextRole } from '../../../src/core';
import { dayNumber } from '../../../src/core';
import { NO_DAY } from '../../../src/core/intake/dateColumn';
import type { Sheet } from '../gradeRows';
import { abc, faultOf, gradeSheet, metricOf, readSheet } from '../gradeRows';

/** Words of a role row by row, '' where there is none. */
function wordsOf(sales: Sales, role: TextRole): string[] {
  const { codes = [], labels = [] } = sales.texts[role] ?? {};
  return Array.from(codes, (code) => labels[code] ?? '');
}

const readColumns = (columns: object, sheet: Sheet, source: object = {}): Sales =>
  readSheet(sheet, abc({}, { columns: { customer: 'customer', ...columns }, ...source }));

const column = (header: string, cells: readonly Cell[]): Sheet => [
  ['customer', header],
  ...cells.map((cell, i) => [`c${i}`, cell]),
];

describe('a column of words', () => {
  it.each<[string, Cell[], string[]]>([
    ['keeps them as they stand', ['华东', '华北', '华东'], ['华东', '华北', '华东']],
    ['has none where a cell is empty', ['华东', '', '  '], ['华东', '', '']],
    [
      'takes spellings that differ in case, width or spaces for one, written as most write it',
      ['east', 'East', 'EAST ', 'Ｅａｓｔ', 'East'],
      ['East', 'East', 'East', 'East', 'East'],
    ],
    ['of equally frequent spellings writes the first', ['B2B', 'b2b'], ['B2B', 'B2B']],
    ['takes numbers and truth values for words', [12, true, '12'], ['12', 'true', '12']],
    ['may hold names that objects have', ['constructor', '__proto__'], ['constructor', '__proto__']],
  ])('%s', (_, cells, words) => {
    expect(wordsOf(readColumns({ group: 'x' }, column('x', cells)), 'group')).toEqual(words);
  });

  it.each<TextRole>(['product', 'group', 'owner', 'consent'])('may be the %s', (role) => {
    expect(wordsOf(readColumns({ [role]: 'x' }, column('x', ['a', 'b'])), role)).toEqual(['a', 'b']);
  });

  it('is read when it is proposed', () => {
    const sheet = [
      ['客户', '金额', '地区', '业务员'],
      ['甲', 5, '华东', '张三'],
    ];
    const sales = readSheet(sheet, abc());
    expect([wordsOf(sales, 'group'), wordsOf(sales, 'owner')]).toEqual([['华东'], ['张三']]);
    expect(sales.columns).toEqual({ customer: '客户', amount: '金额', group: '地区', owner: '业务员' });
  });
});

describe('who referred a customer', () => {
  it.each<[string, Cell, string | undefined]>([
    ['by name', 'Ann', 'ann'],
    ['whatever case, width and spaces', ' ａｎｎ', 'ann'],
    ['by an alias', 'Annie', 'ann'],
    ['by number', 12, '12'],
    ['not when the cell is empty', '', undefined],
    ['not when it is no customer', 'Zoe', undefined],
  ])('is found among the customers: %s', (_, referrer, key) => {
    const sheet = [
      ['customer', 'by'],
      ['Ann', ''],
      [12, ''],
      ['Bob', referrer],
    ];
    const sales = readColumns({ referrer: 'by' }, sheet, { aliases: { annie: 'Ann' } });
    expect(Array.from(sales.referrer ?? [], (code) => sales.keys[code])).toEqual([undefined, undefined, key]);
  });
});

describe('days on which rows are due and were paid', () => {
  const columns = { dueDate: 'due', paidDate: 'paid' };
  const read = (due: Cell, paid: Cell): Sales =>
    readColumns(columns, [
      ['customer', 'due', 'paid'],
      ['a', due, paid],
    ]);

  // 2024-03-05 is the serial 45356.
  it.each<[string, Cell, Cell]>([
    ['as serials', 45356, 45356.75],
    ['as ISO text', '2024-03-05', '2024-03-05 18:00'],
    ['in Chinese', '2024年3月5日', '2024年3月5日'],
    ['as one number', 20240305, '20240305'],
    ['with a month’s name', '5-Mar-24', '5-Mar-2024'],
  ])('are read %s', (_, due, paid) => {
    const { dueDay, paidDay } = read(due, paid);
    const day = dayNumber(2024, 3, 5);
    expect([[...(dueDay ?? [])], [...(paidDay ?? [])]]).toEqual([[day], [day]]);
  });

  it('are missing where a cell is empty', () => {
    const { dueDay, paidDay, warnings } = read('', '');
    expect([[...(dueDay ?? [])], [...(paidDay ?? [])], warnings]).toEqual([[NO_DAY], [NO_DAY], []]);
  });

  it('are missing with a warning where a cell is no date: the row counts', () => {
    const sheet = [
      ['customer', 'amount', 'due', 'paid'],
      ['a', 5, 'soon', ''],
      ['b', 6, '2024-03-05', '未付'],
      ['c', 7, '2024-03-05', '未付'],
    ];
    const grading = gradeSheet(
      sheet,
      abc({}, { columns: { customer: 'customer', amount: 'amount', ...columns } }),
    );
    expect(grading.rows.used).toBe(3);
    expect(grading.warnings).toEqual([
      { id: 'intake.noDate', values: { column: 'due', count: 1, cell: 'C2', text: 'soon' } },
      { id: 'intake.noDate', values: { column: 'paid', count: 2, cell: 'D3', text: '未付' } },
    ]);
  });

  it('leave a row out where the column is the order’s date as well', () => {
    const sheet = [
      ['customer', 'paid'],
      ['a', '2024-03-05'],
      ['b', 'soon'],
    ];
    const grading = gradeSheet(
      sheet,
      abc(
        { metric: 'recency', cut: { kind: 'headcount', shares: [0.5] } },
        {
          columns: { customer: 'customer', date: 'paid', paidDate: 'paid' },
        },
      ),
    );
    expect(grading.rows.fates.badDate.count).toBe(1);
  });

  it('are none of a customer list', () => {
    const header = ['customer', 'orders', 'due'];
    expect(
      faultOf(() => readColumns({ orders: 'orders', dueDate: 'due' }, [header, ['a', 1, 45356]])),
    ).toEqual({ id: 'source.noSuchMetric', values: { key: 'dueDate' } });
  });
});

describe('a reason that excuses a delay', () => {
  const excused = { column: 'why', reasons: ['质量争议', 'Dispute'] };
  const read = (cell: Cell): number[] => {
    const sheet = [
      ['customer', 'due', 'why'],
      ['a', 45356, cell],
    ];
    return [...(readColumns({ dueDate: 'due' }, sheet, { excused }).excused ?? [])];
  };

  it.each<[string, Cell, number]>([
    ['is one of the policy’s', '质量争议', 1],
    ['whatever its case and width', ' ＤＩＳＰＵＴＥ', 1],
    ['whatever its spaces', '质量 争议', 1],
    ['is no other word', '忘记付款', 0],
    ['is no longer text that has it', '无质量争议', 0],
    ['is not an empty cell', '', 0],
  ])('%s', (_, cell, flag) => {
    expect(read(cell)).toEqual([flag]);
  });

  it('is not looked for where no row is due', () => {
    expect(readColumns({}, column('x', ['y']), { excused })).not.toHaveProperty('excused');
  });

  it('is none of a customer list', () => {
    const sheet = [
      ['customer', 'orders', 'why'],
      ['a', 1, ''],
    ];
    expect(faultOf(() => readColumns({ orders: 'orders' }, sheet, { excused }))).toEqual({
      id: 'source.noExcuses',
      values: { column: 'why' },
    });
  });
});

describe('cost and profit', () => {
  const sheet = [
    ['customer', 'amount', 'qty', 'unit cost', 'rate', 'discount'],
    ['a', 100, 3, 12.1, '25%', 1.5],
    ['b', 50, 2, 10.05, 0.1, 0.25],
  ];
  const measured = (metric: string, columns: object): unknown => {
    const source = { columns: { customer: 'customer', amount: 'amount', ...columns } };
    return metricOf(gradeSheet(sheet, abc({ metric }, source)), metric);
  };

  it.each<[string, string, object, object]>([
    // 3 × 12.1 and 2 × 10.05
    [
      'cost is unit cost × quantity',
      'cost',
      { cost: { product: ['unit cost', 'qty'] } },
      { a: 36.3, b: 20.1 },
    ],
    // 12.1 − 1.5 and 10.05 − 0.25
    [
      'cost is a difference',
      'cost',
      { cost: { difference: ['unit cost', 'discount'] } },
      { a: 10.6, b: 9.8 },
    ],
    // 100 × 0.25 and 50 × 0.1
    ['profit is amount × rate', 'profit', { profit: { product: ['amount', 'rate'] } }, { a: 25, b: 5 }],
    // 100 − 12.1 and 50 − 10.05
    [
      'profit is a difference',
      'profit',
      { profit: { difference: ['amount', 'unit cost'] } },
      { a: 87.9, b: 39.95 },
    ],
    // 100 − 36.3 and 50 − 20.1
    [
      'profit is amount − unit cost × quantity',
      'profit',
      { cost: { product: ['unit cost', 'qty'] } },
      { a: 63.7, b: 29.9 },
    ],
  ])('%s', (_, metric, columns, expected) => {
    expect(measured(metric, columns)).toEqual(expected);
  });

  it('that lack a factor are missing, with a warning, and leave no row out', () => {
    const rows = [...sheet, ['c', 10, 'x', 4, '', '']];
    const source = {
      columns: { customer: 'customer', amount: 'amount', cost: { product: ['unit cost', 'qty'] } },
    };
    const grading = gradeSheet(rows, abc({}, source));
    expect(metricOf(grading, 'cost')).toEqual({ a: 36.3, b: 20.1, c: NaN });
    expect(grading.rows.used).toBe(3);
    expect(grading.warnings[0]).toEqual({
      id: 'intake.noNumber',
      values: { column: 'qty', count: 1, cell: 'C4', text: 'x' },
    });
  });

  it('in the customers layout may be products too', () => {
    const list = [
      ['customer', 'orders', 'amount', 'rate'],
      ['a', 1, 200, '15%'],
    ];
    const columns = { customer: 'customer', orders: 'orders', profit: { product: ['amount', 'rate'] } };
    // 200 × 0.15
    expect(metricOf(gradeSheet(list, abc({ metric: 'profit' }, { columns })), 'profit')).toEqual({ a: 30 });
  });
});
