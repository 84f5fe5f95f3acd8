import type { Cell } from '../../../src/core';
import { isoDate } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, faultOf, gradeSheet, metricOf } from '../gradeRows';

const graded = (dates: Cell[], source: object = {}, more: object = {}): (string | undefined)[] => {
  const sheet: Sheet = [['customer', 'date', 'amount'], ...dates.map((date, i) => [`c${i}`, date, 1])];
  const grading = gradeSheet(sheet, abc({}, source), more);
  const last = metricOf(grading, 'lastPurchase');
  return dates.map((_, i) => {
    const day = last[`c${i}`];
    return day === undefined ? undefined : isoDate(day);
  });
};

describe('a column of dates', () => {
  it('is day-first when a part over 12 stands first', () => {
    expect(graded(['3/4/2024', '25/12/2023'])).toEqual(['2024-04-03', '2023-12-25']);
  });

  it('is month-first when a part over 12 stands second', () => {
    expect(graded(['3/4/2024', '12/25/2023'])).toEqual(['2024-03-04', '2023-12-25']);
  });

  it('the column’s own evidence goes before the policy, the policy before the culture', () => {
    expect(graded(['3/4/2024', '25/12/2023'], { dateOrder: 'monthFirst' })[0]).toBe('2024-04-03');
    expect(graded(['3/4/2024'], { dateOrder: 'dayFirst' }, { dateOrder: 'monthFirst' })[0]).toBe(
      '2024-04-03',
    );
    expect(graded(['3/4/2024'], {}, { dateOrder: 'monthFirst' })[0]).toBe('2024-03-04');
  });

  it('is an error that names dateOrder’s column and cell when nothing decides', () => {
    expect(faultOf(() => graded(['2024-01-01', '5/5/2024', '3/4/2024']))).toEqual({
      id: 'source.dateOrder',
      values: { column: 'date', cell: 'B4', text: '3/4/2024' },
    });
  });

  it('is an error when both orders are in it, unless the policy decides: then the others are bad', () => {
    const mixed = ['25/12/2023', '12/25/2023', '3/4/2024'];
    expect(faultOf(() => graded(mixed))).toMatchObject({ id: 'source.mixedDateOrder' });
    expect(graded(mixed, { dateOrder: 'dayFirst' })).toEqual(['2023-12-25', undefined, '2024-04-03']);
  });

  it('needs no order for a day that is its month', () =>
    expect(graded(['5/5/2024'])).toEqual(['2024-05-05']));

  it('with years of two digits has the order in which every cell reads: a part over 12 or 31 decides', () => {
    // 31-13-… and 23 as a month do not exist: only the year can be 98
    expect(graded(['24/01/05', '98/02/03'])).toEqual(['2024-01-05', '1998-02-03']);
    // 25 is no month, and 2/30 no day of it: month first
    expect(graded(['01/05/24', '01/25/24'])).toEqual(['2024-01-05', '2024-01-25']);
    // 2005-01-32 and 32 January do not exist
    expect(graded(['31-12-32', '31-12-23'])).toEqual(['1932-12-31', '2023-12-31']);
    // one digit is no year
    expect(graded(['24-11-12', '24-1-5'])).toEqual(['2024-11-12', '2024-01-05']);
  });

  it('with years of two digits is an error when several orders remain, unless the policy names one of them', () => {
    const dates = ['24/01/05', '24/01/25'];
    expect(faultOf(() => graded(dates))).toEqual({
      id: 'source.dateOrder',
      values: { column: 'date', cell: 'B2', text: '24/01/05' },
    });
    expect(graded(dates, { dateOrder: 'yearFirst' })).toEqual(['2024-01-05', '2024-01-25']);
    expect(graded(dates, { dateOrder: 'dayFirst' })).toEqual(['2005-01-24', '2025-01-24']);
    expect(faultOf(() => graded(dates, { dateOrder: 'monthFirst' }))).toMatchObject({
      id: 'source.dateOrder',
    });
    expect(faultOf(() => graded(['31-12-23']))).toMatchObject({ id: 'source.dateOrder' });
  });

  it('of digits alone in the range of today’s serials is a column of serials, with a warning', () => {
    const sheet: Sheet = [
      ['customer', 'date', 'amount'],
      ['a', '45296', 1],
      ['b', '45297.5', 1],
    ];
    const grading = gradeSheet(sheet, abc());
    expect(metricOf(grading, 'recency')).toEqual({ a: 1, b: 0 });
    expect(isoDate(grading.asOf ?? 0)).toBe('2024-01-06');
    expect(grading.warnings).toEqual([
      { id: 'intake.serialDates', values: { column: 'date', count: 2, cell: 'B2', text: '45296' } },
    ]);
    expect(graded(['20240105'])).toEqual(['2024-01-05']);
    // the word of a total row is no date and no evidence
    expect(graded(['45296', '合计'])).toEqual(['2024-01-05', undefined]);
  });

  it('with digits beside dates has bad dates, not serials', () => {
    expect(graded(['2024-01-05', '45296'])).toEqual(['2024-01-05', undefined]);
    expect(graded(['2024-01-05', '20240106'])).toEqual(['2024-01-05', '2024-01-06']);
  });

  it('takes serials of either system and compact numbers', () => {
    expect(graded([45_296.75, 20240105])).toEqual(['2024-01-05', '2024-01-05']);
    expect(graded([43_834], {}, { dateSystem: 1904 })).toEqual(['2024-01-05']);
  });

  it('names the first cell that is no date', () => {
    const { warnings } = gradeSheet(
      [
        ['customer', 'date', 'amount'],
        ['a', 45_000, 1],
        ['b', 'soon', 1],
        ['c', true, 1],
      ],
      abc(),
    );
    expect(warnings).toEqual([
      { id: 'intake.badDate', values: { column: 'date', count: 2, cell: 'B3', text: 'soon' } },
    ]);
  });
});

describe('a column of numbers', () => {
  const amounts = (cells: Cell[], source: object = {}, more: object = {}): (number | undefined)[] => {
    const grading = gradeSheet(
      [['customer', 'amount'], ...cells.map((cell, i) => [`c${i}`, cell])],
      abc({}, source),
      more,
    );
    const amount = metricOf(grading, 'amount');
    return cells.map((_, i) => amount[`c${i}`]);
  };

  it('has a decimal comma when one cell can only be read so', () => {
    expect(amounts(['1.234', '1.234,5'])).toEqual([1234, 1234.5]);
    expect(amounts(['1,234', '0.5'])).toEqual([1234, 0.5]);
  });

  it('is read by the policy, then the culture, when no cell tells', () => {
    expect(amounts(['1,234'], { decimal: ',' })).toEqual([1.234]);
    expect(amounts(['1,234'], {}, { decimal: ',' })).toEqual([1.234]);
    expect(amounts(['1,234'])).toEqual([1234]);
  });

  it('warns when nothing tells', () => {
    const { warnings } = gradeSheet(
      [
        ['customer', 'amount'],
        ['a', '1,234'],
      ],
      abc(),
    );
    expect(warnings).toEqual([
      { id: 'intake.decimalSign', values: { column: 'amount', cell: 'B2', text: '1,234' } },
    ]);
  });

  it('names the first cell that is no number and the signs of mixed currencies', () => {
    const { warnings } = gradeSheet(
      [
        ['customer', 'amount'],
        ['a', '¥5'],
        ['b', '$5'],
        ['c', 'n/a'],
        ['d', ''],
      ],
      abc(),
    );
    expect(warnings).toEqual([
      { id: 'intake.badAmount', values: { column: 'amount', count: 2, cell: 'B4', text: 'n/a' } },
      { id: 'intake.mixedCurrencies', values: { column: 'amount', signs: '¥ (B2), $ (B3)' } },
    ]);
  });
});

describe('a bad cell in a column that no amount needs', () => {
  const sheet: Sheet = [
    ['customer', 'amount', 'quantity', 'cost'],
    ['a', 10, 'x', 4],
    ['a', 20, 3, 'n/a'],
    ['a', 30, 5, 6],
  ];

  it('is a missing value with a warning: the row counts', () => {
    const grading = gradeSheet(sheet, abc());
    expect(grading.rows.used).toBe(3);
    expect(metricOf(grading, 'amount')).toEqual({ a: 60 });
    expect(metricOf(grading, 'quantity')).toEqual({ a: 8 });
    expect(grading.warnings).toEqual([
      { id: 'intake.noNumber', values: { column: 'quantity', count: 1, cell: 'C2', text: 'x' } },
      { id: 'intake.noNumber', values: { column: 'cost', count: 1, cell: 'D3', text: 'n/a' } },
      { id: 'intake.noCost', values: { column: 'cost', count: 1, cell: 'D3' } },
    ]);
  });

  it('leaves the row out when the amount is a product with it', () => {
    const columns = { customer: 'customer', amount: { product: ['quantity', 'cost'] }, quantity: 'quantity' };
    const grading = gradeSheet(sheet, abc({}, { columns }));
    expect(metricOf(grading, 'amount')).toEqual({ a: 30 });
    expect(grading.rows.fates.badAmount).toMatchObject({ count: 2, firstRows: [2, 3] });
  });
});

describe('the amount', () => {
  const sheet: Sheet = [
    ['客户', '单价', '数量', '成本'],
    ['a', 2.55, 6, 5.3],
    ['a', 0.1, 3, 0.1],
  ];

  it('may be the product of two columns: 2.55 × 6 + 0.1 × 3 is 15.6', () => {
    const source = { columns: { customer: '客户', amount: { product: ['单价', '数量'] } } };
    expect(metricOf(gradeSheet(sheet, abc({}, source)), 'amount')).toEqual({ a: 15.6 });
  });

  it('is a return where a factor is negative, also when the product is positive or zero', () => {
    const factors: Sheet = [
      ['customer', 'date', 'price', 'pieces'],
      ['a', '2024-01-01', 10, 3],
      ['a', '2024-01-02', -5, -2],
      ['a', '2024-01-03', 0, -2],
      ['b', '2024-01-03', 1, 1],
    ];
    const source = {
      columns: { customer: 'customer', date: 'date', amount: { product: ['price', 'pieces'] } },
    };
    const grading = gradeSheet(factors, abc({}, source));
    // 30 − 10 − 0, one order
    expect(metricOf(grading, 'amount')).toEqual({ a: 20, b: 1 });
    expect(metricOf(grading, 'orders')).toEqual({ a: 1, b: 1 });
    expect(grading.rows.fates.return).toMatchObject({ count: 2, firstRows: [3, 4] });
  });

  it('may be the difference of two: 6 − 5.3 + 3 − 0.1 is 3.6', () => {
    const source = { columns: { customer: '客户', amount: { difference: ['数量', '成本'] } } };
    expect(metricOf(gradeSheet(sheet, abc({}, source)), 'amount')).toEqual({ a: 3.6 });
  });
});

describe('a column named in the policy', () => {
  const customer = (header: Cell[], name: string): unknown =>
    faultOf(() =>
      gradeSheet([header, ['a', 1, 2]], abc({}, { columns: { customer: name, amount: 'Amount' } })),
    );

  it('is found but for case, width and spaces', () =>
    expect(customer(['Customer', 'Amount'], 'ｃustomer ')).toBeUndefined());

  it('that is not there is an error that names the nearest header', () => {
    expect(customer(['Customer', 'Amount'], 'Custmer')).toEqual({
      id: 'source.noColumn',
      values: { column: 'Custmer', sheet: 'Sheet1', nearest: 'Customer' },
    });
  });

  it('that stands twice is an error that names the columns as they must be written', () => {
    expect(customer(['Customer', 'Amount', 'Customer'], 'Customer')).toEqual({
      id: 'source.headerTwice',
      values: { column: 'Customer', sheet: 'Sheet1', headers: '"Customer [A]", "Customer [C]"' },
    });
  });
});
