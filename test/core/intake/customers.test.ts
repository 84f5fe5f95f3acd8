import type { Sheet } from '../gradeRows';
import { abc, gradeSheet, metricOf, readSheet } from '../gradeRows';

const amountsBy = (sheet: Sheet, source: object = {}): Record<string, number | undefined> =>
  metricOf(gradeSheet(sheet, abc({}, source)), 'amount');

describe('a customer key', () => {
  it('folds width, case and spaces; the name is the most frequent spelling', () => {
    expect(
      amountsBy([
        ['customer', 'amount'],
        ['ACME Ltd', 1],
        [' acme  ltd ', 2],
        ['ＡＣＭＥ Ltd', 4],
        ['acme ltd', 8],
        ['Acme\u00a0Ltd', 16],
      ]),
    ).toEqual({ 'acme ltd': 31 });
  });

  it('of equally frequent spellings writes the one seen first', () => {
    expect(
      amountsBy([
        ['customer', 'amount'],
        ['beta', 1],
        ['BETA', 2],
      ]),
    ).toEqual({ beta: 3 });
  });

  it('keeps full-width brackets in the name', () => {
    expect(
      amountsBy([
        ['customer', 'amount'],
        ['上海（集团）', 1],
        ['上海(集团)', 2],
        ['上海（集团）', 4],
      ]),
    ).toEqual({
      '上海（集团）': 7,
    });
  });

  it('tells text 00123 from number 123', () => {
    expect(
      amountsBy([
        ['customer', 'amount'],
        ['00123', 1],
        [123, 2],
        ['123', 4],
      ]),
    ).toEqual({ '00123': 1, '123': 6 });
  });

  it('is another by an alias of the policy, and takes that name', () => {
    expect(
      amountsBy(
        [
          ['customer', 'amount'],
          ['Acme Inc', 1],
          ['Acme Inc', 2],
          ['Acme', 4],
        ],
        { aliases: { 'ACME INC': 'acme' } },
      ),
    ).toEqual({ Acme: 7 });
  });

  it('is the customer at the end of a chain of aliases', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['A', 1],
      ['B', 2],
      ['C', 4],
    ];
    // A is B, B is C; the order in which the policy says so does not matter
    expect(amountsBy(sheet, { aliases: { A: 'B', B: 'C' } })).toEqual({ C: 7 });
    expect(amountsBy(sheet, { aliases: { B: 'C', A: 'B' } })).toEqual({ C: 7 });
    expect(amountsBy(sheet, { aliases: { A: 'a', B: 'A' } })).toEqual({ A: 3, C: 4 });
  });

  it.each([
    ['STRASSE AG', 'Straße AG', 'STRAẞE AG'],
    ['ΟΔΟΣ', 'Οδος', 'οδοσ'],
    ['ÅSA', 'åsa'],
  ])('is one whatever the case of its letters: %s', (...spellings) => {
    const rows = spellings.map((spelling) => [spelling, 1]);
    expect(Object.values(amountsBy([['customer', 'amount'], ...rows]))).toEqual([spellings.length]);
  });

  it('may be any text: prototype names, lone surrogates, right to left', () => {
    const names = ['__proto__', 'constructor', 'toString', '\ud800', 'שלום'];
    expect(
      Object.keys(amountsBy([['customer', 'amount'], ...names.map((name, i) => [name, i + 1])])),
    ).toHaveLength(5);
    expect(
      gradeSheet([['customer', 'amount'], ...names.map((name) => [name, 1])], abc()).customers.name,
    ).toEqual(names);
  });
});

describe('the customers layout', () => {
  const header = ['customer', 'recency', 'orders', 'amount'];

  it('reports a repeated customer and uses its first row', () => {
    const grading = gradeSheet([header, ['a', 1, 2, 3], ['b', 1, 2, 3], ['A', 9, 9, 9]], abc());
    expect(metricOf(grading, 'amount')).toEqual({ a: 3, b: 3 });
    expect(grading.rows.fates.duplicate).toMatchObject({ count: 1, firstRows: [4] });
    expect(grading.warnings).toContainEqual({
      id: 'intake.repeatedCustomer',
      values: { column: 'customer', count: 1, cell: 'A4' },
    });
  });

  it('takes an empty cell for missing and keeps the row', () => {
    const grading = gradeSheet([header, ['a', '', 2, ''], ['b', 1, 2, 3]], abc());
    expect(metricOf(grading, 'amount')).toEqual({ a: NaN, b: 3 });
    expect(grading.rows.used).toBe(2);
  });

  it('a last purchase after the analysis date is outside the period: no recency is negative', () => {
    const sheet: Sheet = [
      ['customer', 'last purchase', 'amount'],
      ['a', '2024-01-05', 1],
      ['b', '2024-01-15', 1],
    ];
    const grading = gradeSheet(sheet, abc({}, { asOf: '2024-01-10' }));
    expect(metricOf(grading, 'recency')).toEqual({ a: 5 });
    expect(grading.rows.fates.outsidePeriod).toMatchObject({ count: 1, firstRows: [3] });
    const first: Sheet = [
      ['customer', 'first purchase', 'amount'],
      ['a', '2024-01-05', 1],
      ['b', '2024-01-15', 1],
    ];
    expect(metricOf(gradeSheet(first, abc({}, { asOf: '2024-01-10' })), 'tenure')).toEqual({ a: 5 });
    const days = gradeSheet([header, ['a', -1, 1, 1], ['b', 0, 1, 1]], abc());
    expect(metricOf(days, 'recency')).toEqual({ b: 0 });
  });

  it('a cell that is no number is missing with a warning, in the amount it leaves the row out', () => {
    const grading = gradeSheet([header, ['a', 'x', 2, 5], ['b', 1, 2, 'y'], ['c', 1, 2, 3]], abc());
    expect(metricOf(grading, 'recency')).toEqual({ a: NaN, c: 1 });
    expect(grading.rows.fates.badAmount).toMatchObject({ count: 1, firstRows: [3] });
    expect(grading.warnings).toEqual([
      { id: 'intake.noNumber', values: { column: 'recency', count: 1, cell: 'B2', text: 'x' } },
      { id: 'intake.badAmount', values: { column: 'amount', count: 1, cell: 'D3', text: 'y' } },
    ]);
  });

  it('measures recency from the last purchase when that is the column', () => {
    const grading = gradeSheet(
      [
        ['customer', 'last purchase', 'amount'],
        ['a', '2024-01-05', 1],
        ['b', '2024-01-15', 1],
        ['c', '', 1],
      ],
      abc(),
    );
    expect(metricOf(grading, 'recency')).toEqual({ a: 10, b: 0, c: NaN });
  });

  it('may have words, and days that are metrics', () => {
    const sheet: Sheet = [
      ['客户', '订单数', '地区', '预计下次购买日期'],
      ['甲', 3, '华东', '2024-03-05'],
      ['乙', 1, '', ''],
    ];
    const sales = readSheet(sheet, abc());
    expect(sales.columns).toEqual({
      customer: '客户',
      orders: '订单数',
      group: '地区',
      nextOrderExpected: '预计下次购买日期',
    });
    expect(sales.texts.group).toEqual({ codes: Int32Array.of(0, -1), labels: ['华东'] });
    // 2024-03-05 is 19787 days after 1970-01-01.
    expect([...(sales.numbers['nextOrderExpected'] ?? [])]).toEqual([19787, NaN]);
  });

  it('may tell the last contact, on which no row hangs: neither on one that is no date nor on an error cell', () => {
    const sheet: Sheet = [
      ['客户', '金额', '最近联络日'],
      ['甲', 3, '2024-03-05'],
      ['乙', 2, '下周再打'],
      ['丙', 1, { error: '#N/A' }],
    ];
    const grading = gradeSheet(sheet, abc());
    expect(grading.layout).toBe('customers');
    expect(metricOf(grading, 'lastContact')).toEqual({ 甲: 19787, 乙: NaN, 丙: NaN });
    expect(grading.warnings).toEqual([
      { id: 'intake.noDate', values: { column: '最近联络日', count: 1, cell: 'C3', text: '下周再打' } },
      { id: 'intake.errorMissing', values: { column: '最近联络日', count: 1, cell: 'C4', text: '#N/A' } },
    ]);
    // Nothing is measured to the day of a contact.
    expect(grading.asOf).toBeNull();
  });

  it('take none of several columns of contacts, without a word', () => {
    const sheet: Sheet = [
      ['客户', '金额', '最近联络日', '最近拜访日期'],
      ['甲', 3, '2024-03-05', '2024-03-06'],
    ];
    const { columns, warnings } = gradeSheet(sheet, abc());
    expect(columns).toEqual({ customer: '客户', amount: '金额' });
    expect(warnings).toEqual([]);
  });
});
