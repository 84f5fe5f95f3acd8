import fc from 'fast-check';
import type { Area } from '../../../src/workbench/engine';
import { areaOf, formatArea, parseArea } from '../../../src/workbench/engine';
import type { Shift } from '../../../src/workbench/engine/shift';
import { shiftArea } from '../../../src/workbench/engine/shift';

const at = (address: string): Area => parseArea(address) ?? areaOf(0, 0);
const after = (target: string, kind: Shift['kind'], axis: Shift['axis'], where: string): string => {
  const moved = shiftArea(at(target), { kind, axis, area: at(where) });
  return moved ? formatArea(moved) : '#REF!';
};

test.each([
  ['A5:B9', 'insert', 'rows', '2:3', 'A7:B11'],
  ['A5:B9', 'insert', 'rows', '5:5', 'A6:B10'],
  ['A5:B9', 'insert', 'rows', '6:7', 'A5:B11'],
  ['A5:B9', 'insert', 'rows', '10:10', 'A5:B9'],
  ['A5:B9', 'delete', 'rows', '1:2', 'A3:B7'],
  ['A5:B9', 'delete', 'rows', '4:5', 'A4:B7'],
  ['A5:B9', 'delete', 'rows', '8:12', 'A5:B7'],
  ['A5:B9', 'delete', 'rows', '5:9', '#REF!'],
  ['C2', 'insert', 'columns', 'A:B', 'E2'],
  ['C2:E2', 'delete', 'columns', 'D:D', 'C2:D2'],
  ['A5:B9', 'insert', 'rows', 'A1:B1', 'A6:B10'],
  ['A5:C9', 'insert', 'rows', 'A1:B1', 'A5:C9'],
  ['C:C', 'insert', 'rows', '2:3', 'C:C'],
  ['C:C', 'insert', 'columns', 'A:A', 'D:D'],
] as const)('%s after %s of %s at %s is %s', (target, kind, axis, where, expected) => {
  expect(after(target, kind, axis, where)).toBe(expected);
});

test('an area follows its cells: each surviving row of it lies where that row went', () => {
  const row = fc.integer({ min: 0, max: 30 });
  const rows = fc.integer({ min: 1, max: 10 });
  fc.assert(
    fc.property(row, rows, row, rows, fc.constantFrom('insert', 'delete'), (start, count, cut, by, kind) => {
      const shift: Shift = { kind, axis: 'rows', area: areaOf(cut, 0, by, 16_384) };
      const moved = shiftArea(areaOf(start, 0, count, 1), shift);
      const cells = Array.from({ length: count }, (_, i) => start + i).flatMap((line) => {
        if (kind === 'insert') return [line >= cut ? line + by : line];
        return line >= cut && line < cut + by ? [] : [line >= cut + by ? line - by : line];
      });
      if (cells.length === 0) expect(moved).toBeNull();
      else
        expect([moved?.row, moved && moved.row + moved.rows - 1]).toEqual([
          cells[0],
          cells[cells.length - 1],
        ]);
    }),
  );
});
