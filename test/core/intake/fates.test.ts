import fc from 'fast-check';
import type { Cell } from '../../../src/core';
import { FATES } from '../../../src/core';
import type { Sheet } from '../gradeRows';
import { abc, gradeSheet, readSheet } from '../gradeRows';

const NA = { error: '#N/A' };
const fates = (sheet: Sheet, source: object = {}): string[] => {
  const { fateOfRow } = gradeSheet(sheet, abc({}, source)).rows;
  return Array.from(fateOfRow, (code) => FATES[code] ?? '');
};

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

  it.each(['合计', '小计', '总计', '本页合计', '总 计：', '本页合计:', 'Total', 'Subtotal', 'Grand Total'])(
    'is totalRow for %s in the customer cell',
    (word) => {
      expect(
        fates([
          ['customer', 'amount'],
          ['a', 1],
          [word, 1],
        ]),
      ).toEqual(['used', 'totalRow']);
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
