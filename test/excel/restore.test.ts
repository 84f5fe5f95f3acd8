import { between, restore } from '../../src/app';
import type { RunOptions, RunResult } from '../../src/app';
import { createWords } from '../../src/words';
import { ABC, ALL, Bench, faultOf, ORDERS, ORDERS_ABC } from '../support/adapter';
import { oneOfEachShape } from '../support/shapes';
import { cancelEverywhere, trialOf, tryWithTrouble } from '../support/trial';
import { ANSWER_LOST, codesAt, HALF_DONE } from '../support/trouble';
import { workedOnSinceJune } from '../support/wholePolicy';

const JUNE = '2024-06-30T09:00:00';
const JULY = '2024-07-31T09:00:00';
const AUGUST = '2024-08-31T09:00:00';
/** 2024-12-31 */
const TODAY = 20_088;

const putBack = (bench: Bench, at: string | null = null, options: RunOptions = {}): Promise<RunResult> =>
  restore(bench.workbook, bench.grader, createWords, TODAY, at, options);

/** In July 丙 has 9 060 of 10 065 and is A, 甲 begins at .90: B, 乙 at .98: C; 戊 is new: C. */
const NEW_ROWS = [
  ['丙', '2024-03-01', '9000'],
  ['戊', '2024-03-01', '5'],
];
const JULY_ABC = ['ABC tier', 'B', 'C', 'A', 'B', 'C', '', 'A', 'C'];

async function twoRuns(bench: Bench, policy: unknown = ALL): Promise<Bench> {
  await bench.grade(policy, { at: JUNE });
  bench.engine.paste(bench.sheet, 7, 0, NEW_ROWS);
  await bench.retier({ at: JULY });
  return bench;
}

const moments = async (bench: Bench): Promise<string[]> => (await bench.workbook.runs()).map(({ at }) => at);

describe.each(['1.9', '1.14', '1.15'] as const)('restore at ExcelApi %s', (apiLevel) => {
  test('puts back the tiers of the run before; who was not in it has none', async () => {
    const bench = await twoRuns(new Bench(ORDERS, { apiLevel }));
    expect(bench.column(3, 9)).toEqual(JULY_ABC);
    const { customers, since } = await putBack(bench);
    expect(bench.column(3, 9)).toEqual([...ORDERS_ABC, 'B', '']);
    expect([customers, since]).toEqual([4, null]);
    expect(await moments(bench)).toEqual([JUNE]);
  });
});

describe('restore', () => {
  test('brings back the very workbook, when rows are as they were', async () => {
    const bench = new Bench();
    await bench.grade(ALL, { at: JUNE });
    const june = bench.engine.snapshot();
    bench.engine.enter(bench.sheet, 3, 2, '9060');
    await bench.retier({ at: JULY });
    bench.engine.enter(bench.sheet, 3, 2, '60');
    await putBack(bench);
    const { sheets, settings } = bench.engine.snapshot();
    expect(sheets[0]).toEqual(june.sheets[0]);
    expect(settings['CustomerTiers.memory']).toEqual(june.settings['CustomerTiers.memory']);
    // July's record is forgotten: a run with what July found is held against June again.
    bench.engine.enter(bench.sheet, 3, 2, '9060');
    expect((await bench.retier({ at: AUGUST })).since?.at).toBe(JUNE);
    expect(await moments(bench)).toEqual([JUNE, AUGUST]);
  });

  test('follows customers, wherever their rows went', async () => {
    const bench = await twoRuns(new Bench());
    // 甲 and 丙 change places
    bench.engine.paste(bench.sheet, 1, 0, [['丙']]);
    bench.engine.paste(bench.sheet, 3, 0, [['甲']]);
    await putBack(bench, JUNE);
    expect(bench.column(3, 4)).toEqual(['ABC tier', 'B', 'A', 'A']);
  });

  test('takes columns, policy and language of the run, whatever came after', async () => {
    const bench = new Bench();
    await bench.grade({ ...ABC, name: 'June' }, { at: JUNE });
    await bench.grade({ ...ALL, name: 'July' }, { at: JULY });
    await putBack(bench, JUNE);
    expect(bench.column(3, 7)).toEqual(ORDERS_ABC);
    expect(bench.column(4, 7)).toEqual(['', '', '', '', '', '', '']);
    expect(JSON.parse((await bench.workbook.recall()) ?? '')).toMatchObject({
      language: 'en',
      policy: { name: 'June' },
    });
  });

  test('tells what the restored run said of the one before it', async () => {
    const bench = await twoRuns(new Bench());
    bench.engine.enter(bench.sheet, 3, 2, '1');
    await bench.retier({ at: AUGUST });
    const { since } = await putBack(bench, JULY);
    expect([since?.at, since?.to]).toEqual([JUNE, JULY]);
    expect(bench.column(3, 9)).toEqual(JULY_ABC);
    expect(await moments(bench)).toEqual([JUNE, JULY]);
  });

  test('of a run that is gone, damaged, or of none at all says so and changes nothing', async () => {
    const bench = new Bench();
    expect((await faultOf(putBack(bench))).id).toBe('restore.nothing');
    await bench.grade(ALL, { at: JUNE });
    expect((await faultOf(putBack(bench))).id).toBe('restore.nothing');
    expect(await faultOf(putBack(bench, '2023-01-01T00:00:00'))).toEqual({
      id: 'restore.gone',
      values: { at: '2023-01-01 00:00:00' },
    });
    await bench.inExcel((_, context) => {
      // The first customer's codes: below what is said once, in one piece, and the titles.
      context.workbook.worksheets.getItem('Customer Tiers runs').getRange('D3').values = [['|020202']];
    });
    const before = bench.engine.snapshot();
    expect((await faultOf(putBack(bench, JUNE))).id).toBe('restore.gone');
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('with a policy too long for one cell comes from pieces', async () => {
    const aliases = Object.fromEntries(Array.from({ length: 900 }, (_, i) => [`客户 ${i} 😀`, `顾客 ${i}`]));
    const policy = { ...ABC, source: { aliases } };
    const bench = await twoRuns(new Bench(), policy);
    expect(JSON.stringify(policy).length).toBeGreaterThan(16_000);
    const { document } = await putBack(bench);
    expect(document).toEqual(policy);
    expect(bench.column(3, 9)).toEqual([...ORDERS_ABC, 'B', '']);
  });

  test('made anew when rows change while tiers are written', async () => {
    const bench = await twoRuns(new Bench(), ABC);
    let edited = false;
    await putBack(bench, JUNE, {
      onProgress: ({ phase }) => {
        if (phase !== 'write' || edited) return;
        edited = true;
        bench.engine.enter(bench.sheet, 8, 0, '乙');
      },
    });
    expect(edited).toBe(true);
    expect(bench.column(3, 9)).toEqual([...ORDERS_ABC, 'B', 'A']);
  });
});

describe('restore in a workbook with every kind of sheet', () => {
  const opened = () =>
    trialOf({
      open: async () => {
        const bench = await workedOnSinceJune();
        await bench.retier({ at: JULY });
        return bench;
      },
      run: (bench, options) => putBack(bench, JUNE, options),
    });

  test('that fails at any request, each time with another code, is done or leaves all as it was', async () => {
    const trial = await opened();
    expect(trial.after).not.toBe(trial.before);
    await tryWithTrouble(trial, codesAt);
  });

  test.each([HALF_DONE, ANSWER_LOST])(
    'that fails with $name at a request of any shape is done or leaves all as it was',
    async (trouble) => {
      const trial = await opened();
      const shapes = new Set(oneOfEachShape(trial.requests));
      await tryWithTrouble(trial, (n) => (shapes.has(n) ? [trouble] : []));
    },
  );

  test('that is cancelled at any point leaves all as it was', async () => {
    expect(await cancelEverywhere(await opened())).toBeGreaterThan(5);
  });
});

describe('between two runs', () => {
  test('is what moved from the earlier to the later, however they are given', async () => {
    const bench = await twoRuns(new Bench(), ABC);
    bench.engine.enter(bench.sheet, 7, 2, '1');
    await bench.retier({ at: AUGUST });
    const since = await between(bench.workbook, JUNE, JULY);
    expect([since?.at, since?.to, since?.migration.added]).toEqual([JUNE, JULY, ['戊']]);
    // A, B, C, unknown: 甲 A → B and 乙 A → C, 丙 B → A, 丁 C → C
    expect(since?.migration.matrix).toEqual([
      [0, 1, 1, 0],
      [1, 0, 0, 0],
      [0, 0, 1, 0],
      [0, 0, 0, 0],
    ]);
    expect(await between(bench.workbook, JULY, JUNE)).toEqual(since);
    expect((await between(bench.workbook, AUGUST, JUNE))?.migration.migrants).toEqual([]);
    expect(await between(bench.workbook, JUNE, '2020-01-01T00:00:00')).toBeNull();
  });
});
