import type { Cell, RepairKind } from '../../../src/core';
import { REPAIRS } from '../../../src/core';
import type { Sheet, Told } from '../gradeRows';
import { abc, documentOf, readSheet } from '../gradeRows';

interface Found {
  count: number;
  /** Cell, before, after. */
  cells: string[][];
  runs: (readonly number[])[];
}

/** The repairs of one column by kind. */
function repairsOf(
  column: string,
  sheet: Sheet,
  source: object = {},
  more: Told = {},
): Record<string, Found> {
  const { repairs } = readSheet(sheet, abc({}, source), more);
  return Object.fromEntries(
    repairs
      .filter(({ header }) => header === column)
      .map(({ kind, count, examples, runs }) => [
        kind,
        { count, cells: examples.map(({ cell, before, after }) => [cell, before, after]), runs: [...runs] },
      ]),
  );
}

/** One cell of an amount column: what it was read as, by kind of repair. */
function amountRepairs(text: Cell, source: object = {}, more: Told = {}): Record<string, string> {
  const sheet: Sheet = [
    ['customer', 'amount'],
    ['a', text],
  ];
  const found = Object.entries(repairsOf('amount', sheet, source, more));
  return Object.fromEntries(found.map(([kind, { cells }]) => [kind, cells[0]?.[2] ?? '']));
}

/** The same of a date column. */
function dateRepairs(date: Cell, source: object = {}, more: Told = {}): Record<string, string> {
  const sheet: Sheet = [
    ['customer', 'date', 'amount'],
    ['a', date, 1],
  ];
  const found = Object.entries(repairsOf('date', sheet, source, more));
  return Object.fromEntries(found.map(([kind, { cells }]) => [kind, cells[0]?.[2] ?? '']));
}

/** Text of an amount → what it is read as, and the kinds of repair. A decimal point, unless the case says otherwise. */
const NUMBERS: readonly [text: string, after: string, kinds: readonly RepairKind[]][] = [
  // A number that stands as text
  ['12', '12', ['textNumber']],
  ['12.50', '12.5', ['textNumber']],
  ['-7', '-7', ['textNumber']],
  ['+7', '7', ['textNumber']],
  ['1.2E+05', '120000', ['textNumber']],
  ['00123', '123', ['textNumber']],
  // Thousands
  ['1,234.5', '1234.5', ['thousands']],
  ['1,234,567', '1234567', ['thousands']],
  ["1'234.50", '1234.5', ['thousands']],
  ['1 234.5', '1234.5', ['thousands']],
  ['-12,000.25', '-12000.25', ['thousands']],
  // Currency
  ['¥12', '12', ['currency']],
  ['￥12.5', '12.5', ['currency']],
  ['$ 12.5', '12.5', ['currency']],
  ['12.50 €', '12.5', ['currency']],
  ['£7', '7', ['currency']],
  ['CNY300', '300', ['currency']],
  ['rmb 300', '300', ['currency']],
  ['300元', '300', ['currency']],
  ['100美元', '100', ['currency']],
  ['HK$5', '5', ['currency']],
  ['人民币 5 元', '5', ['currency']],
  ['-¥5', '-5', ['currency']],
  // Negatives
  ['(123)', '-123', ['negative']],
  ['123-', '-123', ['negative']],
  ['( 12.5 )', '-12.5', ['negative']],
  ['−8', '-8', ['negative']],
  ['8−', '-8', ['negative']],
  // A dash alone, as accounting formats write zero
  ['-', '0', ['dash']],
  ['¥-', '0', ['currency', 'dash']],
  ['$ -', '0', ['currency', 'dash']],
  [' -   ', '0', ['dash', 'spaces']],
  [' ¥ -   ', '0', ['currency', 'dash', 'spaces']],
  // Percent
  ['12.5%', '0.125', ['percent']],
  ['100%', '1', ['percent']],
  ['-5%', '-0.05', ['percent']],
  ['0.5 %', '0.005', ['percent']],
  ['7%', '0.07', ['percent']],
  // 万, 亿
  ['1.2万', '12000', ['unit']],
  ['3亿', '300000000', ['unit']],
  ['0.1万', '1000', ['unit']],
  ['-2万', '-20000', ['unit']],
  ['1万亿', '1000000000000', ['unit']],
  // Full-width digits and signs
  ['１２', '12', ['fullWidth']],
  ['１２．５', '12.5', ['fullWidth']],
  ['－７', '-7', ['fullWidth']],
  ['3５', '35', ['fullWidth']],
  ['＋７', '7', ['fullWidth']],
  // Spaces around, no-break and zero-width ones
  [' 12', '12', ['spaces']],
  ['12 ', '12', ['spaces']],
  ['\u00a012.5', '12.5', ['spaces']],
  ['1\u200b2', '12', ['spaces']],
  ['\ufeff12', '12', ['spaces']],
  ['12\u3000', '12', ['spaces']],
  // Several at once
  ['￥1,234.50-', '-1234.5', ['thousands', 'currency', 'negative']],
  ['($1,000.5)', '-1000.5', ['thousands', 'currency', 'negative']],
  ['（1.5万元）', '-15000', ['currency', 'negative', 'unit', 'fullWidth']],
  ['1\u00a0234.5', '1234.5', ['thousands', 'spaces']],
  ['￥１，２００．５', '1200.5', ['thousands', 'currency', 'fullWidth']],
];

/** With a decimal comma. */
const COMMAS: readonly [text: string, after: string, kinds: readonly RepairKind[]][] = [
  ['12,5', '12.5', ['decimalComma']],
  ['0,05', '0.05', ['decimalComma']],
  ['1.234,50', '1234.5', ['thousands', 'decimalComma']],
  ['1 234,5 €', '1234.5', ['thousands', 'currency', 'decimalComma']],
  ['-7,25', '-7.25', ['decimalComma']],
  ['12,5%', '0.125', ['percent', 'decimalComma']],
  ['1,234', '1.234', ['decimalComma']],
  ['1,005', '1.005', ['decimalComma']],
  ['1.234', '1234', ['thousands']],
];

/** A date → the day, and the kinds of repair. */
const DATES: readonly [date: Cell, after: string, kinds: readonly RepairKind[]][] = [
  // A date that stands as text
  ['2024-01-05', '2024-01-05', ['dateText']],
  ['2024/1/5', '2024-01-05', ['dateText']],
  ['2024.01.05', '2024-01-05', ['dateText']],
  ['2024年1月5日', '2024-01-05', ['dateText']],
  ['Jan 5, 2024', '2024-01-05', ['dateText']],
  ['5 January 2024', '2024-01-05', ['dateText']],
  ['２０２４／１／５', '2024-01-05', ['dateText']],
  ['2024-01-05 星期五', '2024-01-05', ['dateText']],
  // Eight digits
  ['20240105', '2024-01-05', ['dateCompact']],
  [20240105, '2024-01-05', ['dateCompact']],
  [' 20240229 ', '2024-02-29', ['dateCompact']],
  [19991231, '1999-12-31', ['dateCompact']],
  ['２０２４０１０５', '2024-01-05', ['dateCompact']],
  // Parts whose order the text does not tell, here day first
  ['3/4/2024', '2024-04-03', ['dateOrder']],
  ['03.04.2024', '2024-04-03', ['dateOrder']],
  ['3-4-2024', '2024-04-03', ['dateOrder']],
  ['25/12/2023', '2023-12-25', ['dateOrder']],
  ['5/5/2024', '2024-05-05', ['dateOrder']],
  // Years of two digits: 1930 to 2029
  ['5-Jan-24', '2024-01-05', ['dateText', 'shortYear']],
  ['5 Jan 29', '2029-01-05', ['dateText', 'shortYear']],
  ['5-Jan-30', '1930-01-05', ['dateText', 'shortYear']],
  ['24年1月5日', '2024-01-05', ['dateText', 'shortYear']],
  ['3/4/24', '2024-04-03', ['dateOrder', 'shortYear']],
  ['24-1-5', '2024-01-05', ['dateOrder', 'shortYear']],
  ['31.12.99', '1999-12-31', ['dateOrder', 'shortYear']],
  // A time of day is dropped, and no zone shifts the day
  [45296.75, '2024-01-05', ['timeOfDay']],
  [45296.999988, '2024-01-05', ['timeOfDay']],
  ['2024-01-05 08:26:00', '2024-01-05', ['dateText', 'timeOfDay']],
  ['2024-01-05T23:59:59.999Z', '2024-01-05', ['dateText', 'timeOfDay']],
  ['2024-01-05T00:30:00+14:00', '2024-01-05', ['dateText', 'timeOfDay']],
  ['2024-01-05T23:30:00-11:00', '2024-01-05', ['dateText', 'timeOfDay']],
  ['2024年1月5日 下午3:20', '2024-01-05', ['dateText', 'timeOfDay']],
  ['3/4/2024 8:26 PM', '2024-04-03', ['dateOrder', 'timeOfDay']],
  ['2024/1/5 下午 3:20', '2024-01-05', ['dateText', 'timeOfDay']],
  ['2024年1月5日 上午 9:05', '2024-01-05', ['dateText', 'timeOfDay']],
  ['2024-01-05 上午 10:11:12', '2024-01-05', ['dateText', 'timeOfDay']],
  ['3/4/2024 下午 3:20', '2024-04-03', ['dateOrder', 'timeOfDay']],
  ['20240105101112', '2024-01-05', ['dateCompact', 'timeOfDay']],
  [20240105101112, '2024-01-05', ['dateCompact', 'timeOfDay']],
  ['20240105 151010', '2024-01-05', ['dateCompact', 'timeOfDay']],
  // Midnight is how programs write a day alone
  ['2024-01-05 00:00:00', '2024-01-05', ['dateText']],
  ['2024-01-05T00:00:00Z', '2024-01-05', ['dateText']],
  ['20240105000000', '2024-01-05', ['dateCompact']],
  // Serials as text
  ['45296', '2024-01-05', ['serialText']],
  ['45296.5', '2024-01-05', ['timeOfDay', 'serialText']],
  [' 45297 ', '2024-01-06', ['serialText']],
  ['25569', '1970-01-01', ['serialText']],
  ['73050', '2099-12-31', ['serialText']],
];

const expected = (after: string, kinds: readonly RepairKind[]): Record<string, string> =>
  Object.fromEntries(kinds.map((kind) => [kind, after]));

describe('repairs of numbers', () => {
  it.each(NUMBERS)('%j is read as %s: %j', (text, after, kinds) => {
    expect(amountRepairs(text, { decimal: '.' })).toEqual(expected(after, kinds));
  });

  it.each(COMMAS)('%j with a decimal comma is read as %s: %j', (text, after, kinds) => {
    expect(amountRepairs(text, { decimal: ',' })).toEqual(expected(after, kinds));
  });

  it.each([12, -7.5, 0, '', 'n/a', true, { error: '#N/A' }])('%j is repaired in no way', (cell) => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['sure', 1],
      ['a', cell],
    ];
    expect(repairsOf('amount', sheet)).toEqual({});
  });

  it('are told by what the whole column was read as', () => {
    // "1.234,5" reads with a decimal comma only, so 1.234 is 1234 and 1,005 is 1.005
    const sheet: Sheet = [
      ['customer', 'amount'],
      ...['1.234', '1,005', '1.234,5'].map((text) => ['a', text]),
    ];
    expect(repairsOf('amount', sheet)).toEqual({
      thousands: {
        count: 2,
        cells: [
          ['B2', '1.234', '1234'],
          ['B4', '1.234,5', '1234.5'],
        ],
        runs: [
          [0, 1],
          [2, 1],
        ],
      },
      decimalComma: {
        count: 2,
        cells: [
          ['B3', '1,005', '1.005'],
          ['B4', '1.234,5', '1234.5'],
        ],
        runs: [[1, 2]],
      },
    });
  });

  it('leave out what is no number under the sign that was taken', () => {
    const sheet: Sheet = [['customer', 'amount'], ...['1,234.5', '1.234,5'].map((text) => ['a', text])];
    expect(repairsOf('amount', sheet, { decimal: '.' })).toEqual({
      thousands: { count: 1, cells: [['B2', '1,234.5', '1234.5']], runs: [[0, 1]] },
    });
  });
});

describe('a dash alone', () => {
  const sheet: Sheet = [
    ['customer', 'amount', 'quantity', 'answer'],
    ['a', ' -   ', '-', '-'],
    ['a', 5, 2, 4],
  ];

  it('is zero among money and quantities', () => {
    const { numbers, fates } = readSheet(sheet, abc());
    expect([...fates].every((fate) => fate === fates[1])).toBe(true);
    expect([...(numbers['amount'] ?? [])]).toEqual([0, 5]);
    expect([...(numbers['quantity'] ?? [])]).toEqual([0, 2]);
  });

  it('is a missing answer elsewhere, and warned of', () => {
    const { indicators, warnings } = readSheet(
      sheet,
      abc({}, { indicators: [{ column: 'answer', as: 'stars' }] }),
    );
    expect([...(indicators[0]?.values ?? [])]).toEqual([NaN, 4]);
    expect(warnings).toEqual([
      { id: 'intake.noNumber', values: { column: 'answer', count: 1, cell: 'D2', text: '-' } },
    ]);
  });
});

describe('repairs of dates', () => {
  it.each(DATES)('%j is read as %s: %j', (date, after, kinds) => {
    expect(dateRepairs(date, { dateOrder: 'dayFirst' })).toEqual(expected(after, kinds));
  });

  it.each([45296, 1, 60, '', 'soon', true])('%j is repaired in no way', (date) => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['sure', 45296, 1],
      ['a', date, 1],
    ];
    expect(repairsOf('date', sheet)).toEqual({});
  });

  it('of either date system drop the time: 43834.5 is 5 January 2024 in the 1904 system', () => {
    expect(dateRepairs(43834.5, {}, { dateSystem: 1904 })).toEqual({ timeOfDay: '2024-01-05' });
    expect(dateRepairs(0.25, {}, { dateSystem: 1904 })).toEqual({ timeOfDay: '1904-01-01' });
    // 29 February 1900 never was: serial 60 is read as the day before 1 March, serial 61
    expect(dateRepairs(60.5)).toEqual({ timeOfDay: '1900-02-28' });
    expect(dateRepairs(61.5)).toEqual({ timeOfDay: '1900-03-01' });
    expect(dateRepairs(59.5)).toEqual({ timeOfDay: '1900-02-28' });
  });

  it('leave out what is no date in the order that was taken, and serials beside other dates', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['a', '25/12/2023', 1],
      ['a', '12/25/2023', 1],
      ['a', '45296', 1],
    ];
    expect(repairsOf('date', sheet, { dateOrder: 'dayFirst' })).toEqual({
      dateOrder: { count: 1, cells: [['B2', '25/12/2023', '2023-12-25']], runs: [[0, 1]] },
    });
  });
});

describe('repairs of customers', () => {
  const named = (spellings: Cell[], source: object = {}): Record<string, Found> =>
    repairsOf('customer', [['customer', 'amount'], ...spellings.map((spelling) => [spelling, 1])], source);

  it.each([
    ['case', ['Acme', 'Acme', 'ACME'], ['A4', 'ACME', 'Acme']],
    ['spaces around', ['Acme', ' Acme '], ['A3', ' Acme ', 'Acme']],
    ['inner spaces', ['New  York', 'New York', 'New York'], ['A2', 'New  York', 'New York']],
    ['width', ['ABC', 'ＡＢＣ'], ['A3', 'ＡＢＣ', 'ABC']],
    ['no-break spaces', ['A B', 'A\u00a0B'], ['A3', 'A\u00a0B', 'A B']],
    ['zero-width characters', ['Acme', 'Ac\u200bme'], ['A3', 'Ac\u200bme', 'Acme']],
    ['ligatures', ['office', 'o\ufb03ce'], ['A3', 'o\ufb03ce', 'office']],
  ])(
    'a spelling that differs in %s is told with the name it goes by',
    (_, spellings, [cell = '', before, after]) => {
      const row = Number(cell.slice(1)) - 2;
      expect(named(spellings)).toEqual({
        spelling: { count: 1, cells: [[cell, before, after]], runs: [[row, 1]] },
      });
    },
  );

  it.each([[['Acme', 'Acme']], [['123', 123]], [['00123', '123']], [['', ' ']], [['Acme', 'Acme Inc']]])(
    '%j are repaired in no way',
    (spellings) => expect(named(['sure', ...spellings])).toEqual({}),
  );

  it.each([
    [{ 'Acme Inc': 'Acme' }, ['Acme', 'Acme Inc'], [['A3', 'Acme Inc', 'Acme']]],
    [{ 'acme inc': 'ACME' }, ['Acme', 'Acme Inc'], [['A3', 'Acme Inc', 'Acme']]],
    [
      { 京东集团: '京东' },
      ['京东', '京东集团', '京东集团'],
      [
        ['A3', '京东集团', '京东'],
        ['A4', '京东集团', '京东'],
      ],
    ],
    [{ '(甲)': '甲' }, ['甲', '（甲）'], [['A3', '（甲）', '甲']]],
    [
      { b: 'a', c: 'a' },
      ['a', 'b', 'c'],
      [
        ['A3', 'b', 'a'],
        ['A4', 'c', 'a'],
      ],
    ],
  ])('aliases %j are told with the customer they belong to', (aliases, spellings, cells) => {
    const { alias, spelling } = named(spellings, { aliases });
    expect(alias?.cells).toEqual(cells);
    expect(alias?.count).toBe(cells.length);
    expect(spelling).toBeUndefined();
  });
});

describe('a list of repairs', () => {
  it('counts all cells, shows the first five and has runs of rows', () => {
    const texts = ['1万', '2万', 3, '4万', '5万', '6万', '7万'];
    expect(repairsOf('amount', [['customer', 'amount'], ...texts.map((text) => ['a', text])])).toEqual({
      unit: {
        count: 6,
        cells: [
          ['B2', '1万', '10000'],
          ['B3', '2万', '20000'],
          ['B5', '4万', '40000'],
          ['B6', '5万', '50000'],
          ['B7', '6万', '60000'],
        ],
        runs: [
          [0, 2],
          [3, 4],
        ],
      },
    });
  });

  it('has at most 500 runs, and still counts every cell', () => {
    const rows = Array.from({ length: 1201 }, (_, i): Cell[] => ['a', i % 2 === 0 ? '1万' : 1]);
    const { unit } = repairsOf('amount', [['customer', 'amount'], ...rows]);
    expect(unit?.count).toBe(601);
    expect(unit?.runs).toHaveLength(500);
    expect(unit?.runs.at(-1)).toEqual([998, 1]);
  });

  it('counts cells in rows of whatever fate', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['a', 1],
      ['合计', '1,234.5'],
      ['', '¥5'],
    ];
    expect(Object.keys(repairsOf('amount', sheet))).toEqual(['thousands', 'currency']);
  });

  it('has no numbers and dates as text where every cell is text', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['a', '2024-01-05', '12.50'],
      ['a', '20240105', '1,250.5'],
    ];
    const kinds = (more: Told): string[] => readSheet(sheet, abc(), more).repairs.map(({ kind }) => kind);
    expect(kinds({})).toEqual(['dateText', 'dateCompact', 'textNumber', 'thousands']);
    expect(kinds({ untyped: true })).toEqual(['dateCompact', 'thousands']);
  });

  it('stands in the document by column and kind, named by its header', () => {
    const { rows } = documentOf(
      [
        ['客户', '日期', '金额'],
        ['甲', '2024年1月5日', '￥5'],
        [' 甲', 45296, 7],
      ],
      abc(),
    );
    expect(rows.repairs).toEqual([
      { kind: 'spelling', column: '客户', count: 1, examples: [{ cell: 'A3', before: ' 甲', after: '甲' }] },
      {
        kind: 'dateText',
        column: '日期',
        count: 1,
        examples: [{ cell: 'B2', before: '2024年1月5日', after: '2024-01-05' }],
      },
      { kind: 'currency', column: '金额', count: 1, examples: [{ cell: 'C2', before: '￥5', after: '5' }] },
    ]);
  });

  it('has five literal cases or more of every kind that is read from cells of one column', () => {
    const cases = [...NUMBERS, ...COMMAS, ...DATES].flatMap(([, , kinds]) => kinds);
    // Keys, merged cells and ordinal words have tests of their own.
    const own: RepairKind[] = ['ordinal', 'spelling', 'alias', 'merged'];
    const few = REPAIRS.filter(
      (kind) => !own.includes(kind) && cases.filter((other) => other === kind).length < 5,
    );
    expect(few).toEqual([]);
  });
});
