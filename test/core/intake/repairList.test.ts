import { inOrder } from '../../../src/core/intake/columnRepairs';
import { repairBit, repairList } from '../../../src/core/intake/repairList';
import type { Repair, RepairKind } from '../../../src/core/intake/repairs';

const PLACE = { header: 'Amount', column: 2, firstColumn: 1, firstRow: 10 };
const CELLS = { before: (row: number) => `was ${row}`, after: (row: number) => `is ${row}` };
const list = (codes: number[], ...bitsOf: number[]): Repair[] =>
  repairList(Int32Array.from(codes), Int32Array.from(bitsOf), PLACE, CELLS);

describe('the repairs of one column', () => {
  it('are told by kind, each with its count, cells and runs of rows', () => {
    // Code 0 stands as it is, 1 is a currency, 2 a currency with thousands.
    const both = repairBit('currency') | repairBit('thousands');
    expect(list([1, 0, 2, 2, -1, 1], 0, repairBit('currency'), both)).toEqual([
      {
        kind: 'thousands',
        header: 'Amount',
        column: 2,
        count: 2,
        examples: [
          { cell: 'D12', before: 'was 2', after: 'is 2' },
          { cell: 'D13', before: 'was 3', after: 'is 3' },
        ],
        runs: [[2, 2]],
      },
      {
        kind: 'currency',
        header: 'Amount',
        column: 2,
        count: 4,
        examples: [
          { cell: 'D10', before: 'was 0', after: 'is 0' },
          { cell: 'D12', before: 'was 2', after: 'is 2' },
          { cell: 'D13', before: 'was 3', after: 'is 3' },
          { cell: 'D15', before: 'was 5', after: 'is 5' },
        ],
        runs: [
          [0, 1],
          [2, 2],
          [5, 1],
        ],
      },
    ]);
  });

  it('are none where no cell has any, whatever codes there are', () => {
    expect(list([0, -1], 0, repairBit('unit'))).toEqual([]);
    expect(list([0, 0], 0)).toEqual([]);
  });

  it('show five cells and count all', () => {
    const [repair] = list([1, 1, 1, 1, 1, 1, 1], 0, repairBit('unit'));
    expect([repair?.count, repair?.examples.length, repair?.runs]).toEqual([7, 5, [[0, 7]]]);
  });

  it('of a kind that has all its runs leave room for other kinds', () => {
    const codes = Array.from({ length: 1100 }, (_, row): number => (row % 2 === 0 ? 1 : -1));
    codes[1099] = 2;
    const found = list(codes, 0, repairBit('unit'), repairBit('percent'));
    expect(found.map(({ kind, count, runs }) => [kind, count, runs.length])).toEqual([
      ['percent', 1, 1],
      ['unit', 550, 500],
    ]);
    expect(found[1]?.runs[499]).toEqual([998, 1]);
  });
});

describe('repairs of several columns', () => {
  it('stand by column, then by kind', () => {
    const repair = (column: number, kind: RepairKind): Repair => ({
      kind,
      column,
      header: '',
      count: 1,
      examples: [],
      runs: [],
    });
    const given = [repair(3, 'unit'), repair(1, 'merged'), repair(1, 'spelling'), repair(0, 'dateText')];
    expect(inOrder(given).map(({ column, kind }) => [column, kind])).toEqual([
      [0, 'dateText'],
      [1, 'spelling'],
      [1, 'merged'],
      [3, 'unit'],
    ]);
  });
});
