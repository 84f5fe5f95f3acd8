import fc from 'fast-check';
import { CellColumn } from '../../../src/workbench/engine/cellColumn';
import { cellError } from '../../../src/workbench/engine/cellValue';
import type { CellValue } from '../../../src/workbench/engine/cellValue';

test('a column gives back every kind of value, and nothing where nothing was put', () => {
  const column = new CellColumn();
  const values: CellValue[] = [1.5, 'text', '', true, false, cellError('#N/A') ?? null, null];
  values.forEach((value, i) => column.set(i * 5000, value));
  expect(values.map((_, i) => column.get(i * 5000))).toEqual(values);
  expect(column.get(1)).toBeNull();
});

test('extent is the first and last filled row within bounds, across empty chunks', () => {
  const column = new CellColumn();
  column.set(9000, 1);
  column.set(1_048_575, 'end');
  expect(column.extent(0, 1_048_575)).toEqual([9000, 1_048_575]);
  expect(column.extent(9001, 1_048_574)).toBeNull();
  column.set(9000, null);
  expect(column.extent(0, 1_048_575)).toEqual([1_048_575, 1_048_575]);
});

test('what was kept comes back whole, however far the column has grown since', () => {
  const column = new CellColumn();
  column.set(3, 'three');
  const restore = column.keep();
  column.set(3, 4);
  column.set(200, 'far');
  column.set(4095, true);
  expect([column.get(3), column.get(200), column.get(4095)]).toEqual([4, 'far', true]);
  expect(column.extent(0, 1_048_575)).toEqual([3, 4095]);
  restore();
  expect([column.get(3), column.get(200), column.get(4095)]).toEqual(['three', null, null]);
  expect(column.extent(0, 1_048_575)).toEqual([3, 3]);
  column.set(70, 'seventy');
  expect([...column.filledRows(0, 1_048_575)]).toEqual([3, 70]);
});

test('splice moves values and formulas like an array does', () => {
  const cells = fc.array(fc.oneof(fc.integer(), fc.string(), fc.constant(null)), { maxLength: 20 });
  fc.assert(
    fc.property(cells, fc.nat(60), fc.nat(70), fc.nat(5), fc.nat(5), (values, first, at, remove, add) => {
      const column = new CellColumn();
      values.forEach((value, i) => column.set(first + i, value));
      column.splice(at, remove, add, 100);
      const expected: CellValue[] = Array.from({ length: 100 }, (_, row) => values[row - first] ?? null);
      expected.splice(at, remove, ...Array.from({ length: add }, () => null));
      expect(Array.from({ length: 90 }, (_, i) => column.get(i))).toEqual(expected.slice(0, 90));
    }),
  );
});
