import { gradingDocument } from '../../src/core';
import type { ApiLevel } from '../../src/workbench/engine';
import { ABC, ALL, Bench, faultOf, ORDERS } from '../support/adapter';
import { failAt } from '../support/failing';
import type { Work } from '../support/trial';
import {
  atEveryRequest,
  cancelAtEveryRequest,
  cancelEverywhere,
  finishAfterTrouble,
  trialOf,
  tryWithTrouble,
} from '../support/trial';
import { ANSWER_LOST, BUSY, codesAt, EVERY_CODE, HALF_DONE } from '../support/trouble';
import { JUNE, WHOLE } from '../support/wholePolicy';

/** With its moment a run is recorded, on a sheet that the first one makes. */
const FIRST_WRITE: Work = {
  open: () => new Bench(),
  run: (bench, options) => bench.grade(ABC, { ...JUNE, ...options }),
};

describe('a host that fails', () => {
  test.each([
    [5004, 'excel.cellEdit'],
    [5012, 'excel.sessionEnded'],
    [5016, 'excel.dialogOpen'],
    [5102, 'excel.busy'],
    [5103, 'excel.payload'],
    [5104, 'excel.payload'],
    [7000, 'excel.accessDenied'],
  ])('with dispatch error %i is told as %s', async (code, id) => {
    const bench = new Bench();
    failAt(bench, 1, () => ({ kind: 'dispatch', code }));
    expect((await faultOf(bench.grade(ALL))).id).toBe(id);
  });

  test('with any code at any request of reading: nothing is written, and reading again gives the same', async () => {
    const seen = new Set<string>();
    const run = async (bench: Bench): Promise<void> => {
      seen.add(JSON.stringify(gradingDocument(await bench.preview(ALL))));
    };
    const trial = await trialOf({ open: () => new Bench(), run });
    expect(trial.after).toBe(trial.before);
    expect(trial.requests.length).toBeGreaterThan(10);
    await tryWithTrouble(trial, () => EVERY_CODE);
    expect(seen.size).toBe(1);
  });

  test.each(EVERY_CODE.map((trouble) => [trouble.name, trouble] as const))(
    'with %s at any request of a first write: the workbook as before, or done',
    async (_, trouble) => {
      const trial = await trialOf(FIRST_WRITE);
      expect(trial.requests.length).toBeGreaterThan(40);
      await tryWithTrouble(trial, () => [trouble]);
    },
  );

  test('each time with another code, at any request of a first write with every kind of sheet: as before, or done', async () => {
    const trial = await trialOf({
      open: () => new Bench(),
      run: (bench, options) => bench.grade(WHOLE, { ...JUNE, ...options }),
    });
    expect(trial.requests.length).toBeGreaterThan(100);
    await tryWithTrouble(trial, codesAt);
  });

  test('at any request of a re-tier after columns and sheets were deleted: names without cells come back', async () => {
    const open = async (): Promise<Bench> => {
      const bench = new Bench();
      await bench.grade(ABC, JUNE);
      const { engine, sheet } = bench;
      engine.deleteColumns(sheet, 3);
      const runs = engine.sheet('Customer Tiers runs');
      engine.setVisibility(runs, 'Hidden');
      engine.deleteSheet(runs);
      return bench;
    };
    const trial = await trialOf({ open, run: (bench, options) => bench.retier({ ...JUNE, ...options }) });
    expect(trial.before.match(/=#REF!/g)).toHaveLength(2);
    expect(trial.after).not.toContain('=#REF!');
    await tryWithTrouble(trial, () => [BUSY, HALF_DONE, ANSWER_LOST]);
  });

  describe.each(['1.9', '1.15'] as const)('at any request, with a table at ExcelApi %s', (apiLevel) => {
    const open = (level: ApiLevel): Bench => {
      const bench = new Bench(ORDERS, { apiLevel: level });
      bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
      bench.select(2, 2);
      return bench;
    };

    test('of a first write: the workbook as before, or done', async () => {
      const work = { open: () => open(apiLevel), run: (bench: Bench) => bench.grade() };
      await atEveryRequest(work, HALF_DONE, ANSWER_LOST);
    });

    test('of Clear: the next Clear finishes it', async () => {
      const graded = async (): Promise<Bench> => {
        const bench = open(apiLevel);
        await bench.grade();
        return bench;
      };
      const trial = await trialOf({ open: graded, run: (bench) => bench.workbook.clear() });
      expect(trial.after).toBe(
        (await trialOf({ open: () => open(apiLevel), run: () => Promise.resolve() })).after,
      );
      await finishAfterTrouble(trial, (bench) => [0, 1, 2].map((column) => bench.column(column, 7)));
    });
  });
});

describe('cancelling', () => {
  test('at any point of a first write leaves the workbook as it was', async () => {
    const rows = [...ORDERS, ...Array.from({ length: 300 }, (_, i) => [`客户${i}`, '2024-03-01', i + 1])];
    const trial = await trialOf({ ...FIRST_WRITE, open: () => new Bench(rows) });
    expect(await cancelEverywhere(trial)).toBeGreaterThan(5);
  });

  test('at any request or progress of it leaves the workbook as it was, or comes too late', async () => {
    const [cancelled, late] = await cancelAtEveryRequest(await trialOf(FIRST_WRITE));
    expect(cancelled).toBeGreaterThan(30);
    expect(late).toBeGreaterThan(0);
  });
});

describe('payload limits', () => {
  const rows = [
    ['Customer', 'Order date', 'Amount'],
    ...Array.from({ length: 4000 }, (_, i) => [`客户${i % 97}`, '2024-03-01', (i % 13) + 1]),
  ];

  test('blocks over the limits are halved until they pass, and every row is written', async () => {
    const bench = new Bench(rows, { limits: { requestBytes: 60_000, responseBytes: 60_000 } });
    const { grading } = await bench.grade(ALL);
    expect(grading.rows.used).toBe(4000);
    const roomy = new Bench(rows);
    await roomy.grade(ALL);
    for (const column of [3, 4, 5]) expect(bench.column(column, 4001)).toEqual(roomy.column(column, 4001));
  });

  test('a read that is answered with nothing, beyond the cell limit, is halved too', async () => {
    const bench = new Bench(rows, { limits: { cellsPerRead: 1000 } });
    const { grading } = await bench.grade();
    expect(grading.rows.used).toBe(4000);
  });

  test('a row that is too large alone is named', async () => {
    const bench = new Bench([...rows.slice(0, 5), ['x'.repeat(30_000), '2024-03-01', 1]], {
      limits: { responseBytes: 20_000 },
    });
    const { id, values } = await faultOf(bench.grade());
    expect({ id, values }).toEqual({ id: 'excel.rowTooLarge', values: { row: 5 } });
  });
});
