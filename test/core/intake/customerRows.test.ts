import type { Cell, Sales } from '../../../src/core';
import { abc, readSheet } from '../gradeRows';

const read = (customers: Cell[], source: object = {}): Sales =>
  readSheet(
    [['no', 'customer', 'amount'], ...customers.map((cell): Cell[] => ['x', cell, 1])],
    abc({}, source),
  );

describe('the customer of every row', () => {
  it('is a key, with its name as it is written out; a blank cell has none', () => {
    const { customer, keys, names } = read(['Acme', '', ' ACME', 'Bob', 'Acme']);
    expect([...customer]).toEqual([0, -1, 0, 1, 0]);
    expect([keys, names]).toEqual([
      ['acme', 'bob'],
      ['Acme', 'Bob'],
    ]);
  });

  it('is no word of a total, whatever word stands before it, unless totals are kept', () => {
    expect(read(['Acme', '合计']).examples).toEqual({ totalRow: [{ row: 3, cell: 'B3', text: '合计' }] });
    expect(read(['Acme', '合计'], { keepTotalRows: true }).examples).toEqual({});
  });

  it('is told of where its spelling is not its name, and apart where it came by an alias', () => {
    const { repairs } = read(['Acme', 'ACME', 'Acme', 'Apple Inc', 'Acme'], {
      aliases: { 'Apple Inc': 'Acme' },
    });
    expect(repairs.map(({ kind, column, examples }) => [kind, column, examples])).toEqual([
      ['spelling', 1, [{ cell: 'B3', before: 'ACME', after: 'Acme' }]],
      ['alias', 1, [{ cell: 'B5', before: 'Apple Inc', after: 'Acme' }]],
    ]);
  });
});
