import type { Cell, Repair, Sales } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, gradeSheet, metricOf, readSheet } from '../gradeRows';

const sheetOf = (headers: readonly string[], rows: readonly (readonly Cell[])[]): Sheet => [
  ['customer', ...headers],
  ...rows.map((row, i) => [`c${i}`, ...row]),
];

const read = (indicator: object, sheet: Sheet): Sales =>
  readSheet(sheet, abc({}, { columns: { customer: 'customer' }, indicators: [{ as: 'x', ...indicator }] }));

/** The values of one column as an indicator. */
const valuesOf = (cells: readonly Cell[], more: object = {}): number[] => {
  const sales = read(
    { column: 'q', ...more },
    sheetOf(
      ['q'],
      cells.map((cell) => [cell]),
    ),
  );
  return [...(sales.indicators[0]?.values ?? [])];
};

describe('an indicator', () => {
  it.each<[string, Cell[], number[]]>([
    ['numbers', [4, 5.5, -1], [4, 5.5, -1]],
    ['numbers as text', ['4', '1,234.5', '￥5'], [4, 1234.5, 5]],
    ['percent as text', ['85%', '12.5%', '100 %'], [0.85, 0.125, 1]],
    ['percent as Excel keeps it', [0.85, 0.125, 1], [0.85, 0.125, 1]],
    ['what is missing as missing', [4, '', ' '], [4, NaN, NaN]],
    ['words as missing', ['x', 4, 5], [NaN, 4, 5]],
  ])('reads %s', (_, cells, values) => {
    expect(valuesOf(cells)).toEqual(values);
  });

  it.each<[string, Cell[], number[]]>([
    ['高 中 低', ['高', '中', '低', '高'], [3, 2, 1, 3]],
    ['five steps', ['很高', '高', '中', '低', '很低'], [5, 4, 3, 2, 1]],
    ['A B C', ['A', 'B', 'C'], [3, 2, 1]],
    ['A B C D, as soon as there is a D', ['A', 'B', 'C', 'D'], [4, 3, 2, 1]],
    ['A to E', ['a', 'B', 'c', 'D', 'e'], [5, 4, 3, 2, 1]],
    ['letters with 级', ['A级', 'B级', 'C级'], [3, 2, 1]],
    ['优 良 差', ['优', '良', '差'], [3, 2, 1]],
    ['优 良 中 差', ['优', '良', '中', '差'], [4, 3, 2, 1]],
    ['优秀 良好 一般 较差', ['优秀', '良好', '一般', '较差'], [4, 3, 2, 1]],
    ['非常满意 …', ['非常满意', '满意', '一般', '不满意', '非常不满意'], [5, 4, 3, 2, 1]],
    ['是 否', ['是', '否'], [1, 0]],
    ['high medium low', ['High', 'MEDIUM', ' low '], [3, 2, 1]],
    ['yes no', ['Yes', 'no', 'YES'], [1, 0, 1]],
    ['truth values', [true, false], [1, 0]],
    ['excellent good fair poor', ['Excellent', 'Good', 'Fair', 'Poor'], [4, 3, 2, 1]],
    ['very satisfied …', ['Very satisfied', 'neutral', 'Dissatisfied'], [5, 3, 2]],
  ])('reads words of a known scale: %s', (_, cells, values) => {
    expect(valuesOf(cells)).toEqual(values);
  });

  it('reads words of a known scale only where most cells are such: 2 of 4 are not', () => {
    expect(valuesOf(['高', '低', 3, 4])).toEqual([NaN, NaN, 3, 4]);
    expect(valuesOf(['高', '低', '中', 3, ''])).toEqual([3, 1, 2, 3, NaN]);
  });

  it.each<[string, Cell[], Record<string, number>, number[]]>([
    ['of words', ['金', '银', '铜'], { 金: 10, 银: 5, 铜: 1 }, [10, 5, 1]],
    ['other than the known one', ['高', '低'], { 高: 1, 低: 10 }, [1, 10]],
    ['whatever case and width', ['ＧＯＬＤ', 'gold '], { Gold: 7 }, [7, 7]],
    ['of numbers', [1, '2', 3], { 1: 100, 2: 50 }, [100, 50, 3]],
    ['where only one cell is such', ['VIP', 3, 4], { vip: 9 }, [9, 3, 4]],
    ['that lacks a word', ['金', '铁'], { 金: 10 }, [10, NaN]],
  ])('reads words by the policy’s scale: %s', (_, cells, scale, values) => {
    expect(valuesOf(cells, { scale })).toEqual(values);
  });

  it('counts words that became numbers as repairs, and warns of the others by the first cell', () => {
    const sheet = sheetOf(['q'], [['高'], ['中'], ['?'], ['高'], [''], ['无所谓']]);
    const sales = read({ column: 'q' }, sheet);
    expect(sales.repairs.filter(({ kind }) => kind === 'ordinal')).toEqual<Repair[]>([
      {
        kind: 'ordinal',
        header: 'q',
        column: 1,
        count: 3,
        examples: [
          { cell: 'B2', before: '高', after: '3' },
          { cell: 'B3', before: '中', after: '2' },
          { cell: 'B5', before: '高', after: '3' },
        ],
        runs: [
          [0, 2],
          [3, 1],
        ],
      },
    ]);
    expect(sales.warnings).toEqual([
      { id: 'intake.noNumber', values: { column: 'q', count: 2, cell: 'B4', text: '?' } },
    ]);
  });

  it('warns of no cell that another indicator of the same column can read', () => {
    const indicators = [
      { column: 'q', as: 'rank' },
      { column: 'q', as: 'word', aggregate: 'mode' },
    ];
    const sheet = sheetOf(['q'], [['高'], ['低'], ['?']]);
    const sales = readSheet(sheet, abc({}, { columns: { customer: 'customer' }, indicators }));
    expect(sales.indicators.map(({ values }) => [...values])).toEqual([
      [3, 1, NaN],
      [0, 1, 2],
    ]);
    expect(sales.warnings).toEqual([]);
  });
});

describe('the most frequent', () => {
  it.each<[string, Cell[], (string | undefined)[]]>([
    ['words as they stand', ['线上', '线下', '线上'], ['线上', '线下', '线上']],
    ['words of one spelling', ['Web', 'web', 'Web'], ['Web', 'Web', 'Web']],
    ['words of a known scale', ['高', '低'], ['高', '低']],
    ['a number among words', ['a', 'b', 7], ['a', 'b', '7']],
    ['no word where a cell is empty', ['a', '', 'b'], ['a', undefined, 'b']],
  ])('counts %s', (_, cells, words) => {
    const sales = read(
      { column: 'q', aggregate: 'mode' },
      sheetOf(
        ['q'],
        cells.map((cell) => [cell]),
      ),
    );
    const { values = [], labels = [] } = sales.indicators[0] ?? {};
    expect(Array.from(values, (code) => labels[code])).toEqual(words);
  });

  it.each<[string, Cell[], object, number[]]>([
    ['numbers', [4, 5, '5'], {}, [4, 5, 5]],
    ['ranks by the policy’s scale', ['高', '低'], { scale: { 高: 3, 低: 1 } }, [3, 1]],
    ['numbers where words are few', [4, 5, 'x'], {}, [4, 5, NaN]],
  ])('counts %s as numbers', (_, cells, more, values) => {
    expect(valuesOf(cells, { aggregate: 'mode', ...more })).toEqual(values);
  });
});

describe('questions of a survey', () => {
  const combined = (rows: Cell[][], combine: object): number[] => {
    const headers = rows[0]?.map((_, i) => `q${i + 1}`) ?? [];
    return [...(read({ columns: headers, ...combine }, sheetOf(headers, rows)).indicators[0]?.values ?? [])];
  };

  it.each<[string, Cell[][], number[]]>([
    [
      'all answered',
      [
        [3, 5, 4],
        [1, 1, 1],
      ],
      [4, 1],
    ],
    [
      'some without an answer',
      [
        [3, '', 4],
        ['', '', 5],
      ],
      [3.5, 5],
    ],
    [
      'none answered',
      [
        ['', '', ''],
        [2, 2, 2],
      ],
      [NaN, 2],
    ],
    [
      'in words',
      [
        ['高', '低'],
        ['中', '中'],
        ['高', '高'],
      ],
      [2, 2, 3],
    ],
    [
      'in words and numbers',
      [
        ['满意', 4],
        ['一般', 2],
        ['不满意', 5],
      ],
      [4, 2.5, 3.5],
    ],
    [
      'with what is no answer',
      [
        [3, 'x'],
        [4, 2],
      ],
      [3, 3],
    ],
  ])('are averaged: %s', (_, rows, values) => {
    expect(combined(rows, {})).toEqual(values);
    expect(combined(rows, { combine: 'mean' })).toEqual(values);
  });

  it.each<[string, Cell[][], number[]]>([
    // +100, +100, 0, 0, −100, −100
    [
      'of 9 and 10 a promoter, of 0 to 6 a detractor',
      [
        [9, 9],
        [10, 10],
        [8, 8],
        [7, 7],
        [6, 6],
        [0, 0],
      ],
      [100, 100, 0, 0, -100, -100],
    ],
    // (100 − 100) ÷ 2, (100 + 0) ÷ 2, (−100 + 0) ÷ 2
    [
      'as the mean over the answers',
      [
        [10, 3],
        [9, 8],
        [2, 7],
      ],
      [0, 50, -50],
    ],
    [
      'without the empty ones',
      [
        [10, ''],
        ['', 5],
        ['', ''],
      ],
      [100, -100, NaN],
    ],
    [
      'of numbers as text',
      [
        ['9', '10'],
        ['６', '0'],
      ],
      [100, -100],
    ],
    [
      'between whole numbers',
      [
        [6.5, 8.9],
        [9.1, 9.1],
      ],
      [0, 100],
    ],
    [
      'without those outside 0 to 10',
      [
        [11, 10],
        [-1, 3],
        [99, 99],
      ],
      [100, -100, NaN],
    ],
  ])('give a net promoter score %s', (_, rows, values) => {
    expect(combined(rows, { combine: 'nps' })).toEqual(values);
  });

  it('may be one question', () => {
    expect(valuesOf([10, 7, 2], { combine: 'nps' })).toEqual([100, 0, -100]);
    expect(valuesOf([10, 7, 2], { combine: 'mean' })).toEqual([10, 7, 2]);
  });

  it('outside 0 to 10 are warned of, per question by the first cell', () => {
    const sheet = sheetOf(
      ['q1', 'q2'],
      [
        [9, 10],
        [11, 5],
        [12, 99],
      ],
    );
    expect(read({ columns: ['q1', 'q2'], combine: 'nps' }, sheet).warnings).toEqual([
      { id: 'intake.outsideTen', values: { column: 'q1', count: 2, cell: 'B3', text: '11' } },
      { id: 'intake.outsideTen', values: { column: 'q2', count: 1, cell: 'C4', text: '99' } },
    ]);
  });
});

describe('per customer', () => {
  const sheet = [
    ['customer', 'amount', 'q1', 'q2', 'note'],
    ['a', 1, 10, 9, '高'],
    ['a', 1, 3, '', '低'],
    ['b', 1, 8, 8, '高'],
  ];
  const measured = (indicator: object): unknown => {
    const columns = { customer: 'customer', amount: 'amount' };
    const source = { columns, indicators: [{ as: 'x', ...indicator }] };
    return metricOf(gradeSheet(sheet, abc({}, source)), 'x');
  };

  it.each<[string, object, object]>([
    ['a column is added up', { column: 'q1' }, { a: 13, b: 8 }],
    // (9.5 + 3) ÷ 2
    ['combined questions are averaged', { columns: ['q1', 'q2'] }, { a: 6.25, b: 8 }],
    // (100 − 100) ÷ 2
    ['so is a net promoter score', { columns: ['q1', 'q2'], combine: 'nps' }, { a: 0, b: 0 }],
    ['and that of one question', { column: 'q1', combine: 'nps' }, { a: 0, b: 0 }],
    ['unless the policy says it otherwise', { columns: ['q1', 'q2'], aggregate: 'max' }, { a: 9.5, b: 8 }],
    ['words of a scale are added up like numbers', { column: 'note' }, { a: 4, b: 3 }],
  ])('%s', (_, indicator, expected) => {
    expect(measured(indicator)).toEqual(expected);
  });
});
