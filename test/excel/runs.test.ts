import { recordOf } from '../../src/core';
import { ALL, Bench, ORDERS } from '../support/adapter';

const JUNE = '2024-06-30T09:00:00';
const JULY = '2024-07-31T09:00:00';
const LATER = '2024-07-31T10:30:00';

const runsSheet = (bench: Bench) =>
  bench.engine.snapshot().sheets.find(({ name }) => name === 'Customer Tiers runs');
/** What the workbook remembers of a run: the policy, and the language of the columns. */
const memoryOf = (policy: object): string => JSON.stringify({ version: 1, policy, language: 'en' });
const named = (policy: object): object => ({ ...policy, name: 'Key accounts' });

/** By hand: 丙 60 + 9 000 is most of 10 060 now: A; 甲 800 and 乙 200 begin at .90 and .98: B and C. 戊 −: C. */
async function grown(bench: Bench): Promise<void> {
  bench.engine.paste(bench.sheet, 7, 0, [['丙', '2024-03-01', '9000']]);
  return Promise.resolve();
}

describe.each(['1.9', '1.14', '1.15'] as const)('records of runs at ExcelApi %s', (apiLevel) => {
  test('are kept on a very hidden sheet, as they were made', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    const before = bench.engine.snapshot();
    const { grading, since, unrecorded } = await bench.grade(named(ALL), { at: JUNE });
    expect([since, unrecorded]).toEqual([null, false]);
    expect(runsSheet(bench)?.visibility).toBe('VeryHidden');
    expect(await bench.workbook.runs()).toMatchObject([{ at: JUNE, policy: 'Key accounts', customers: 4 }]);
    expect(await bench.workbook.run(JUNE)).toEqual(
      recordOf(grading, JUNE, 'Key accounts', memoryOf(named(ALL))),
    );
    expect((await bench.workbook.places()).map(({ name }) => name)).toEqual(['Orders']);
    await bench.workbook.clear();
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('tell who moved since the run before', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    await bench.grade(ALL, { at: JUNE });
    await grown(bench);
    const { since } = await bench.retier({ at: JULY });
    expect(since?.at).toBe(JUNE);
    expect(since?.migration.migrants.map(({ name, from, to, way }) => [name, from, to, way])).toEqual([
      ['丙', 'B', 'A', 'up'],
      ['甲', 'A', 'B', 'down'],
      ['乙', 'A', 'C', 'down'],
    ]);
    // A: 丙 alone, 9 060 of 10 020, after 1 000 of 甲 and 乙; B: 甲, after 60 of 丙
    expect(
      since?.figures.slice(0, 2).map(({ tier, customers, amount }) => [tier, customers, amount]),
    ).toEqual([
      ['A', 1, 9060],
      ['B', 1, 800],
    ]);
    expect(since?.figures[0]?.growth).toBeCloseTo(8.06, 12);
    expect(since?.watched).toEqual([
      { key: '甲', name: '甲', alarms: ['fell'] },
      { key: '乙', name: '乙', alarms: ['fell'] },
    ]);
    expect((await bench.workbook.runs()).map(({ at }) => at)).toEqual([JUNE, JULY]);
  });

  test('of the same once more is none', async () => {
    const bench = new Bench(ORDERS, { apiLevel });
    await bench.grade(ALL, { at: JUNE });
    const once = bench.engine.snapshot();
    const { since, unrecorded } = await bench.retier({ at: JULY });
    expect(since?.migration.migrants).toEqual([]);
    expect(unrecorded).toBe(false);
    expect(bench.engine.snapshot()).toEqual(once);
  });
});

describe('records of runs', () => {
  test('keep the last of a day, and the one before the newest', async () => {
    const bench = new Bench();
    await bench.grade(ALL, { at: JUNE });
    for (const [at, amount] of [
      [JULY, '1'],
      [LATER, '2'],
      ['2024-07-31T11:00:00', '3'],
    ] as const) {
      bench.engine.enter(bench.sheet, 3, 2, amount);
      await bench.retier({ at });
    }
    expect((await bench.workbook.runs()).map(({ at }) => at)).toEqual([JUNE, LATER, '2024-07-31T11:00:00']);
    const kept = await bench.workbook.run(LATER);
    expect(kept?.figures.amount[kept.name.indexOf('丙')]).toBe(2);
    expect(await bench.workbook.run(JULY)).toBeNull();
  });

  test('of the same once more leave the tier before and the steps since as they were', async () => {
    const bench = new Bench();
    await bench.grade({ ...ALL, output: { columns: ['previous', 'movement'] } }, { at: JUNE });
    await grown(bench);
    await bench.retier({ at: JULY });
    // after ABC, RFM and score: 甲 A → B, 乙 A → C, 丙 B → A
    expect(bench.column(6, 4)).toEqual(['Previous tier', 'A', 'A', 'B']);
    const once = bench.engine.snapshot();
    await bench.retier({ at: LATER });
    expect(bench.engine.snapshot()).toEqual(once);
  });

  test('hold names as they are, whatever they begin with', async () => {
    const names = ['=1+1', "'quoted", '+49', '@x', '00123', '1E5', 'TRUE', '#N/A', '|bar'];
    const bench = new Bench([ORDERS[0] ?? [], ...names.map((name, i) => [name, '2024-01-05', 100 - i])]);
    const { grading } = await bench.grade(ALL, { at: JUNE });
    expect(await bench.workbook.run(JUNE)).toEqual(recordOf(grading, JUNE, '', memoryOf(ALL)));
  });

  test('are not kept in a workbook whose structure is protected, and the tiers are written', async () => {
    const bench = new Bench();
    await bench.inExcel((_, context) => context.workbook.protection.protect());
    const { unrecorded, report } = await bench.grade(ALL, { at: JUNE });
    expect(unrecorded).toBe(true);
    expect(report.addresses).toEqual(['D1:F7']);
    expect(await bench.workbook.runs()).toEqual([]);
  });

  test('of a sheet that someone deleted are gone, and new ones are kept', async () => {
    const bench = new Bench();
    await bench.grade(ALL, { at: JUNE });
    await bench.inExcel((_, context) => {
      const sheet = context.workbook.worksheets.getItem('Customer Tiers runs');
      sheet.visibility = 'Visible';
      sheet.delete();
    });
    expect(await bench.workbook.run(JUNE)).toBeNull();
    await grown(bench);
    const { since, unrecorded } = await bench.retier({ at: JULY });
    expect([since, unrecorded]).toEqual([null, false]);
    expect((await bench.workbook.runs()).map(({ at }) => at)).toEqual([JULY]);
  });
});
