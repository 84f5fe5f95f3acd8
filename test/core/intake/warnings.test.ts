import type { Cell, Note, Sales } from '../../../src/core';
import { NO_MARKS } from '../../../src/core';
import type { Sheet, Told } from '../gradeRows';
import { abc, faultOf, readSheet } from '../gradeRows';

const sales = (sheet: Sheet, source: object = {}, more: Told = {}, blockRows?: number): Sales =>
  readSheet(sheet, abc({}, source), more, blockRows);
const warnings = (sheet: Sheet, source: object = {}, more: Told = {}): readonly Note[] =>
  sales(sheet, source, more).warnings;
const ids = (...given: Parameters<typeof warnings>): string[] => warnings(...given).map(({ id }) => id);

describe('warnings', () => {
  it('of cells in columns that no amount needs are about rows that count', () => {
    const sheet: Sheet = [
      ['customer', 'quantity', 'amount', 'due date'],
      ['a', 'x', 'y', 'z'],
      ['a', 'n/a', 5, 'never'],
      ['a', 2, 5, '2024-01-05'],
    ];
    expect(warnings(sheet)).toHaveLength(3);
    expect(warnings(sheet)).toEqual(
      expect.arrayContaining([
        { id: 'intake.noDate', values: { column: 'due date', count: 1, cell: 'D3', text: 'never' } },
        { id: 'intake.noNumber', values: { column: 'quantity', count: 1, cell: 'B3', text: 'n/a' } },
        { id: 'intake.badAmount', values: { column: 'amount', count: 1, cell: 'C2', text: 'y' } },
      ]),
    );
  });

  it('of a lacking cost are told where it makes the profit, about rows that count', () => {
    const rows: Cell[][] = [
      ['a', 5, ''],
      ['a', 'x', ''],
      ['', 5, ''],
      ['a', 5, 3],
    ];
    const noCost = (headers: string[], source: object = {}): unknown =>
      warnings([headers, ...rows], source).find(({ id }) => id === 'intake.noCost');
    expect(noCost(['customer', 'amount', 'cost'])).toEqual({
      id: 'intake.noCost',
      values: { column: 'cost', count: 1, cell: 'C2' },
    });
    expect(noCost(['customer', 'quantity', 'cost'])).toBeUndefined();
    expect(noCost(['customer', 'amount', 'cost'], { layout: 'customers' })).toBeUndefined();
  });

  it('of the decimal sign are told where neither policy nor application says it', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['a', '1,234'],
    ];
    expect(ids(sheet)).toEqual(['intake.decimalSign']);
    expect(ids(sheet, { decimal: ',' })).toEqual([]);
    expect(ids(sheet, {}, { decimal: '.' })).toEqual([]);
  });

  it('of hidden rows are told unless these are left out', () => {
    const sheet: Sheet = [
      ['customer', 'amount'],
      ['a', 1],
      ['b', 2],
    ];
    const marks = { ...NO_MARKS, hidden: [[1, 1]] as const };
    expect(ids(sheet, {}, { marks })).toEqual(['intake.hiddenRows']);
    expect(ids(sheet, { visibleOnly: true }, { marks })).toEqual([]);
  });

  it('of error cells name the first, in whatever block', () => {
    const sheet: Sheet = [
      ['customer', 'amount', 'region'],
      ['a', 1, 'x'],
      ['b', 2, 'x'],
      ['c', 3, { error: '#N/A' }],
      ['d', 3, { error: '#REF!' }],
    ];
    expect(sales(sheet, {}, {}, 3).warnings).toEqual([
      { id: 'intake.errorMissing', values: { column: 'region', count: 2, cell: 'C4', text: '#N/A' } },
    ]);
  });

  it('of an unknown currency name the known ones', () => {
    const sheet: Sheet = [['customer', 'amount']];
    expect(faultOf(() => sales(sheet, { rates: { Taler: 2 } }))).toMatchObject({
      id: 'source.unknownCurrency',
      values: {
        place: 'source.rates',
        name: 'Taler',
        known: expect.stringMatching(/^¥ \$ € £ JPY /) as unknown,
      },
    });
  });
});

describe('the cell to blame for a row', () => {
  const examples = (sheet: Sheet, source: object = {}): Sales['examples'] => sales(sheet, source).examples;

  it('is the one that settles it, not another that could not be read', () => {
    const sheet: Sheet = [
      ['customer', 'due date', 'date', 'quantity', 'amount'],
      ['a', 'x', 'y', 1, 1],
      ['a', '', '2024-01-05', 'x', 'y'],
      ['a', '', '2024-01-05', 1, 1],
    ];
    expect(examples(sheet)).toEqual({
      badDate: [{ row: 2, cell: 'C2', text: 'y' }],
      badAmount: [{ row: 3, cell: 'E3', text: 'y' }],
    });
  });

  it('is the first of several that could not be read', () => {
    const sheet: Sheet = [
      ['customer', 'quantity', 'unit price'],
      ['a', 1, 'x'],
      ['b', 'y', 'x'],
    ];
    expect(examples(sheet)).toEqual({
      badAmount: [
        { row: 2, cell: 'C2', text: 'x' },
        { row: 3, cell: 'B3', text: 'y' },
      ],
    });
  });

  it.each<[Cell, boolean]>([
    ['12.50', true],
    [' 7', true],
    ['\u3000(7)', true],
    ['¥5', true],
    ['£5', true],
    ['€5', true],
    ['2024-01-05', true],
    ['', true],
    [7, true],
    ['No. 7', false],
    [' 甲', false],
  ])('is the word of a total where it is the first word of its row: behind %j %s', (before, total) => {
    const sheet: Sheet = [
      ['no', 'region', 'customer', 'amount'],
      [before, '合计', 'a', 5],
    ];
    expect(examples(sheet)).toEqual(total ? { totalRow: [{ row: 2, cell: 'B2', text: '合计' }] } : {});
  });
});
