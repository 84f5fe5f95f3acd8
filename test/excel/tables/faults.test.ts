import type { ApiLevel } from '../../../src/workbench/engine';
import { Bench, ORDERS } from '../../support/adapter';
import type { Customer } from '../../support/customerTable';
import { customerTable, put } from '../../support/customerTable';
import { atEveryRequest, trialOf, tryWithTrouble } from '../../support/trial';
import { ANSWER_LOST, BUSY, HALF_DONE, troublesAt } from '../../support/trouble';

const LATER: readonly Customer[] = [
  ['乙', 'A', 0.95, 19_760],
  ['丁', 'B', 0.6, 19_761],
  ['甲', 'B', 0.4, 19_727],
  ['戊', 'C', 0.1, 19_727],
];

/** Another plan than the first: a column less, one more, other tiers, headers, lines, rows. */
function laterTable(): ReturnType<typeof customerTable> {
  const table = customerTable(LATER);
  const columns = table.columns
    .filter(({ id }) => id !== 'last')
    .map((column) => (column.id === 'tier' ? { ...column, header: '等级' } : column));
  const [tiers] = columns.slice(2);
  const added = { ...tiers, id: 'rfm', header: 'RFM', kind: 'text', by: 'program' } as const;
  return {
    ...table,
    lines: ['按等级排列的客户', '截至 2025-01-31'],
    columns: [...columns, { ...added, look: { kind: 'arrows' }, cells: ['=x', '00123', '-', '+'] }],
  };
}

/** Written once, then worked on: words beside 甲, a colour on 00123, which goes, a column of the user's, a renamed one. */
async function workedOn(apiLevel: ApiLevel): Promise<Bench> {
  const bench = new Bench(ORDERS, { apiLevel });
  await put(
    bench,
    customerTable([
      ...LATER.slice(0, 1),
      ['己', 'C', 0.2, 1],
      ['00123', 'C', 0.1, 2],
      ['甲', 'C', 0, 3],
      ['庚', 'C', 0, 3],
    ]),
  );
  const sheet = bench.engine.sheet('Customers');
  bench.engine.enter(sheet, 7, 5, '王五');
  bench.engine.enter(sheet, 8, 5, '李四');
  bench.engine.enter(sheet, 3, 3, 'Points');
  bench.engine.enter(sheet, 3, 7, 'Twice');
  for (let row = 4; row < 9; row += 1) bench.engine.enter(sheet, row, 7, `=D${row + 1}*2`);
  await bench.inExcel((_, { workbook }) => {
    const one = workbook.worksheets.getItem('Customers');
    one.getRange('B7').format.fill.color = '#FFFF00';
    one.getRange('A6:C7').format.font.italic = true;
    one.getRange('D5').numberFormat = [['0.000']];
    one.getRange('C6').numberFormat = [['General']];
  });
  return bench;
}

describe.each(['1.9', '1.15'] as const)('at level %s, with another code at each request', (apiLevel) => {
  test('a first write is done or leaves the workbook as it was', async () => {
    const open = (): Bench => new Bench(ORDERS, { apiLevel });
    const trial = await trialOf({ open, run: (bench) => put(bench, customerTable()) });
    expect(trial.after).not.toBe(trial.before);
    await tryWithTrouble(trial, troublesAt);
  });

  test('a second write is done or leaves the first as it was', async () => {
    const trial = await trialOf({ open: () => workedOn(apiLevel), run: (bench) => put(bench, laterTable()) });
    expect(trial.after).not.toBe(trial.before);
    await tryWithTrouble(trial, troublesAt);
  });
});

test('a table made anew on its sheet, from which the user deleted it, is done or not begun', async () => {
  const open = async (): Promise<Bench> => {
    const bench = new Bench();
    await put(bench, customerTable());
    await bench.inExcel((_, { workbook }) =>
      workbook.worksheets.getItem('Customers').tables.getItemAt(0).delete(),
    );
    return bench;
  };
  await atEveryRequest({ open, run: (bench) => put(bench, customerTable(LATER)) });
});

test('a sheet made anew, which the user deleted, is done or not begun: names without cells come back', async () => {
  const open = async (): Promise<Bench> => {
    const bench = new Bench();
    await put(bench, customerTable());
    bench.engine.deleteSheet(bench.engine.sheet('Customers'));
    return bench;
  };
  const trial = await trialOf({ open, run: (bench) => put(bench, customerTable(LATER)) });
  expect(trial.before).toContain('=#REF!');
  expect(trial.after).not.toContain('=#REF!');
  await tryWithTrouble(trial, () => [BUSY, HALF_DONE, ANSWER_LOST]);
});

test('what the user has beside and below the table is not touched when a request fails', async () => {
  const open = async (): Promise<Bench> => {
    const bench = new Bench(ORDERS, { apiLevel: '1.15' });
    await put(bench, customerTable());
    const sheet = bench.engine.sheet('Customers');
    bench.engine.deleteColumns(sheet, 6, 1);
    bench.engine.enter(sheet, 5, 6, 'mine');
    await bench.inExcel((_, { workbook }) => {
      workbook.worksheets.getItem('Customers').getRange('H6:H9').values = [['a'], ['b'], ['c'], ['d']];
    });
    bench.engine.enter(sheet, 20, 1, 'mine too');
    return bench;
  };
  // It is not written: a column would have to be made where the user's cells are.
  const trial = await trialOf({ open, run: (bench) => put(bench, customerTable(LATER)) });
  expect(JSON.parse(trial.after)).toMatchObject({
    sheets: (JSON.parse(trial.before) as { sheets: unknown }).sheets,
  });
  await tryWithTrouble(trial);
});
