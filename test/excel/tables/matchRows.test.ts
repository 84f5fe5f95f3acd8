import type { TableRow } from '../../../src/excel/tables/matchRows';
import { deletedRuns, matchRows } from '../../../src/excel/tables/matchRows';
import { goesUp, sortedPlaces } from '../../../src/excel/tables/rankOrder';

const row = (key: string, more: Partial<TableRow> = {}): TableRow => ({
  key,
  written: false,
  empty: false,
  ours: true,
  ...more,
});

test('a row is matched by its key alone', () => {
  const { fates, fresh } = matchRows([row('b'), row('a')], ['a', 'b', 'c']);
  expect(fates).toEqual([
    { kind: 'customer', row: 1 },
    { kind: 'customer', row: 0 },
  ]);
  expect(fresh).toEqual([2]);
});

test.each([
  ['written by us and no more wanted', row('x'), 'deleted'],
  ['in which people wrote', row('x', { written: true }), 'gone'],
  ['that the user added', row('x', { ours: false }), 'stays'],
  ['without a key', row('', { ours: false }), 'stays'],
  ['that is empty', row('', { empty: true }), 'deleted'],
  ['of a customer who has one already', row('a'), 'deleted'],
  ['of such a customer in which people wrote', row('a', { written: true }), 'stays'],
] as const)('a row %s', (_title, one, kind) => {
  expect(matchRows([row('a'), one], ['a']).fates[1]).toEqual({ kind });
});

test('a table keeps its last row, emptied', () => {
  expect(matchRows([row('x'), row('y')], []).fates).toEqual([{ kind: 'emptied' }, { kind: 'deleted' }]);
});

test('rows that go are runs of neighbours', () => {
  const fates = matchRows([row('x'), row('y'), row('a'), row('z')], ['a']).fates;
  expect(deletedRuns(fates)).toEqual([
    [0, 2],
    [3, 1],
  ]);
});

test('rows are in order while their numbers go up, whatever stands between them', () => {
  expect(goesUp([1, '', 2, 'x', 2])).toBe(true);
  expect(goesUp([1, 3, '', 2])).toBe(false);
  expect(goesUp([])).toBe(true);
});

test('ascending is numbers, texts, empty cells; what is equal keeps its order', () => {
  expect(sortedPlaces(['', 2, 'b', 1, 2, 'a', ''])).toEqual([3, 1, 4, 5, 2, 0, 6]);
});
