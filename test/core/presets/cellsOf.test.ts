import { cellsOf } from '../../../src/core/presets/cellsOf';

test('cells are named level by level, the last dimension running fastest', () => {
  expect(
    cellsOf(
      [
        ['A', 'B'],
        ['x', 'y'],
      ],
      ['1', '2', '3', '4'],
    ),
  ).toEqual({ 'A / x': '1', 'A / y': '2', 'B / x': '3', 'B / y': '4' });
});
