import { RepairedCells } from '../../../src/core/intake/repairedCells';
import { repairBit } from '../../../src/core/intake/repairList';

const PLACE = { header: 'x', column: 0, firstColumn: 0, firstRow: 2 };

describe('the repaired cells of a column', () => {
  it('share a code where their repairs are the same', () => {
    const cells = new RepairedCells();
    expect([cells.code(7), cells.code(9), cells.code(7), cells.code(9)]).toEqual([1, 2, 1, 2]);
  });

  it('are told by row with the key of their code, wherever they stand', () => {
    const cells = new RepairedCells();
    const [a, b] = [cells.code(70), cells.code(90)];
    cells.mark(1, b, 'x');
    cells.mark(4, a, 'y');
    const told: number[][] = [];
    cells.forEach((row, key) => told.push([row, key]));
    expect(told).toEqual([
      [1, 90],
      [4, 70],
    ]);
  });

  it('are listed with the texts of the first five of each code, numbers too', () => {
    const cells = new RepairedCells();
    const [unit, percent] = [cells.code(1), cells.code(2)];
    for (let row = 0; row < 8; row++) cells.mark(row, unit, `${row}万`);
    for (let row = 8; row < 10; row++) cells.mark(row, percent, row);
    const bits = [0, repairBit('unit'), repairBit('percent')];
    const list = cells.list(
      PLACE,
      (key) => bits[key] ?? 0,
      (row) => `after ${row}`,
    );
    expect(
      list.map(({ kind, count, examples }) => [kind, count, examples.map(({ before }) => before)]),
    ).toEqual([
      ['percent', 2, ['8', '9']],
      ['unit', 8, ['0万', '1万', '2万', '3万', '4万']],
    ]);
    expect(list[0]?.examples[1]?.after).toBe('after 9');
  });

  it('are none where nothing was noted', () => {
    expect(
      new RepairedCells().list(
        PLACE,
        () => 1,
        () => '',
      ),
    ).toEqual([]);
  });
});
