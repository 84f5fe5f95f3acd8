import { crossCells } from '../../../src/core/figures/crossCells';
import { rfmLevels } from '../../../src/core/figures/rfmLevels';

const cells = (...levelOf: number[]) => ({ levels: 2, levelOf });

describe('crossCells(rows, columns, amounts, values)', () => {
  it('counts the customers of each pair of levels, row by row, and adds up their amounts', () => {
    // Customers: (0, 1) 5, (0, 1) 7, (1, 0) 0.1, (1, 0) 0.2
    expect(
      crossCells(cells(0, 0, 1, 1), cells(1, 1, 0, 0), Float64Array.of(5, 7, 0.1, 0.2), undefined),
    ).toEqual([
      { row: 0, column: 0, customers: 0, amount: 0, mean: null },
      { row: 0, column: 1, customers: 2, amount: 12, mean: null },
      { row: 1, column: 0, customers: 2, amount: 0.3, mean: null },
      { row: 1, column: 1, customers: 0, amount: 0, mean: null },
    ]);
  });

  it('takes the mean over those who have a value', () => {
    const values = Float64Array.of(10, NaN, 20, NaN);
    expect(
      crossCells(cells(0, 0, 0, 1), cells(0, 0, 0, 1), undefined, values).map(({ customers, mean }) => [
        customers,
        mean,
      ]),
    ).toEqual([
      [3, 15],
      [0, null],
      [0, null],
      [1, null],
    ]);
  });

  it('leaves out who has no level one of the ways', () => {
    const found = crossCells(cells(-1, 2, 0, 0), cells(0, 0, -1, 2), Float64Array.of(1, 1, 1, 1), undefined);
    expect(found.map(({ customers, amount }) => [customers, amount])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('has all cells when there are no customers', () => {
    expect(crossCells(cells(), cells(), undefined, undefined)).toHaveLength(4);
  });
});

describe('rfmLevels(result)', () => {
  it('puts the best R first and the best F last, and unknown customers outside', () => {
    const { r, f } = rfmLevels({
      r: Uint8Array.of(3, 1, 0),
      f: Uint8Array.of(1, 2, 0),
      bins: { r: 3, f: 2, m: 2 },
    });
    expect([...Array.from(r.levelOf), r.levels]).toEqual([0, 2, 3, 3]);
    expect([...Array.from(f.levelOf), f.levels]).toEqual([0, 1, -1, 2]);
  });
});
