import type { Cell } from '../../../src/core';
import { parsePolicy } from '../../../src/core';
import { startIntake } from '../../../src/core/intake/intake';
import type { Intake } from '../../../src/core/intake/intake';
import type { Sheet } from '../gradeRows';
import { abc, readSheet, shapeOf } from '../gradeRows';

const start = (headers: Cell[], source: object = {}): Intake =>
  startIntake(parsePolicy(abc({}, source)).source, shapeOf(headers));

describe('what is read of a source', () => {
  const HEADERS = ['品类', '金额', '客户', '日期', '备注', '订单号', '数量'];

  it('are the mapped columns and the first, in sheet order', () => {
    const intake = start(HEADERS);
    expect(intake.columns).toEqual([0, 1, 2, 3, 5, 6]);
    expect(intake.money).toEqual([1]);
    expect(intake.numbers).toEqual([1, 6]);
    expect(intake.merging).toEqual([2, 3, 5]);
  });

  it('are all columns where copies of whole rows are looked for', () => {
    expect(start(HEADERS, { dropDuplicates: true }).columns).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('are columns of money in sheet order, however the policy names them', () => {
    const columns = { customer: '客户', cost: '数量', amount: '金额' };
    const intake = start(HEADERS, { columns });
    expect([intake.money, intake.numbers]).toEqual([
      [1, 6],
      [1, 6],
    ]);
  });

  it('are blocks in order', () => {
    const intake = start(['客户', '金额']);
    intake.add({ offset: 0, columns: [['a'], [1]] });
    expect(() => {
      intake.add({ offset: 2, columns: [['a'], [1]] });
    }).toThrow('Block at 2, expected 1');
  });
});

describe('copies of whole rows', () => {
  const fates = (rows: Cell[][], source: object, blockRows?: number): number[] => {
    const sheet: Sheet = [['customer', 'amount', 'note'], ...rows];
    const { fates: codes, examples } = readSheet(sheet, abc({}, source), {}, blockRows);
    const copies = examples.duplicate?.map(({ row }) => row - 2) ?? [];
    expect(codes).toHaveLength(rows.length);
    return copies;
  };
  const ROWS: Cell[][] = [
    ['a', 1, 'x'],
    ['a', 1, 'y'],
    ['a', 1, 'x'],
    ['a', 1, 'x'],
  ];
  it('are left out only when asked for, in whatever block they stand', () => {
    expect(fates(ROWS, {})).toEqual([]);
    expect(fates(ROWS, { dropDuplicates: true })).toEqual([2, 3]);
    expect(fates(ROWS, { dropDuplicates: true }, 1)).toEqual([2, 3]);
  });
});
