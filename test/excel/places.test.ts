import type { ListPlace } from '../../src/workbook';
import { Bench, faultOf, ORDERS } from '../support/adapter';

const MASTER = [
  ['Customer', 'Owner'],
  ['甲', 'Lin'],
  ['乙', 'Wang'],
];

/** The orders, a list on a sheet with a space in its name, a table beside it, an empty sheet and a hidden one. */
function open(): Bench {
  const bench = new Bench();
  const master = bench.engine.load('Key accounts', MASTER);
  bench.engine.addSheet('Empty');
  bench.engine.setVisibility(bench.engine.load('Old', MASTER), 'Hidden');
  bench.engine.paste(master, 4, 3, [
    ['Customer', 'Score'],
    ['甲', '5'],
  ]);
  bench.engine.createTable(master, { row: 4, column: 3, rows: 2, columns: 2 }, true, 'Survey');
  bench.select(0, 0);
  return bench;
}

test('places are the visible sheets with anything on them, then the tables', async () => {
  expect(await open().workbook.places()).toEqual([
    { kind: 'sheet', name: 'Orders', address: 'Orders!A1:C7' },
    { kind: 'sheet', name: 'Key accounts', address: "'Key accounts'!A1:E6" },
    { kind: 'table', name: 'Survey', address: "'Key accounts'!D5:E6" },
  ]);
});

describe('a second source', () => {
  test.each<readonly [string, ListPlace, object]>([
    [
      'a sheet is its used part',
      { sheet: 'Key accounts' },
      { address: "'Key accounts'!A1:E6", rowCount: 5, headerKnown: false },
    ],
    ['a range', { sheet: 'Key accounts', range: 'A1:B3' }, { address: "'Key accounts'!A1:B3", rowCount: 2 }],
    [
      'whole columns',
      { sheet: 'key ACCOUNTS', range: 'A:B' },
      { sheet: 'Key accounts', address: "'Key accounts'!A1:B3" },
    ],
    ['a range with its sheet', { range: "'Key accounts'!$A$1:$B$3" }, { address: "'Key accounts'!A1:B3" }],
    [
      'a table',
      { table: 'survey' },
      { table: 'Survey', address: "'Key accounts'!D5:E6", rowCount: 1, headerKnown: true },
    ],
    ['a hidden sheet', { sheet: 'Old' }, { address: 'Old!A1:B3' }],
  ])('%s', async (_, place, expected) => {
    expect(await open().workbook.listSource(place)).toMatchObject(expected);
  });

  test.each<readonly [ListPlace, string, Record<string, unknown>]>([
    [{ sheet: 'Key acounts' }, 'list.noSheet', { sheet: 'Key acounts', nearest: 'Key accounts' }],
    [{ table: 'Surveys' }, 'list.noTable', { table: 'Surveys', nearest: 'Survey' }],
    [{ sheet: 'Orders', range: 'A1:' }, 'list.badRange', { range: 'A1:', sheet: 'Orders' }],
    [{ sheet: 'Empty' }, 'list.empty', { address: 'Empty' }],
    [{ sheet: 'Key accounts', range: 'A1:B1' }, 'list.empty', { address: "'Key accounts'!A1:B1" }],
    [{ range: 'A1:B3' }, 'list.noPlace', {}],
    [{}, 'list.noPlace', {}],
  ])('%j is %s', async (place, id, values) => {
    expect(await faultOf(open().workbook.listSource(place))).toEqual({ id, values });
  });

  test('without any table a table is not guessed', async () => {
    const work = new Bench(ORDERS).workbook.listSource({ table: 'Survey' });
    expect(await faultOf(work)).toMatchObject({ id: 'list.noTables', values: { table: 'Survey' } });
  });
});
