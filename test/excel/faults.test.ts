import { ALL, Bench, faultOf, ORDERS } from '../support/adapter';
import { comparable, failAt, faultIn, requestsOf } from '../support/failing';

// A fault at every request, one run for each.
jest.setTimeout(120_000);

/** Dispatch codes and what becomes of them: host-protocol of Excel on the web. */
const CODES: readonly (readonly [number, string])[] = [
  [5004, 'excel.cellEdit'],
  [5012, 'excel.sessionEnded'],
  [5016, 'excel.dialogOpen'],
  [5102, 'excel.busy'],
  [7000, 'excel.accessDenied'],
];

/** Moments of two runs: with them their records are kept, on a sheet that the first one makes. */
const JUNE = { at: '2024-06-30T09:00:00' };
const JULY = { at: '2024-07-31T09:00:00' };

describe('a host that fails', () => {
  test.each(CODES)('dispatch error %i becomes %s', async (code, id) => {
    const bench = new Bench();
    failAt(bench, 1, { kind: 'dispatch', code });
    expect((await faultOf(bench.grade(ALL))).id).toBe(id);
  });

  test.each(CODES)(
    'with %i at any request of a first write: the workbook as before, or done',
    async (code, id) => {
      const whole = new Bench();
      const requests = await requestsOf(whole, () => whole.grade(ALL, JUNE));
      const untouched = new Bench().engine.snapshot();
      const faults = new Set<string | null>();
      for (let n = 1; n <= requests; n += 1) {
        const bench = new Bench();
        failAt(bench, n, { kind: 'dispatch', code });
        const fault = await faultIn(bench.grade(ALL, JUNE));
        faults.add(fault);
        expect([n, bench.engine.snapshot()]).toEqual([
          n,
          fault === null ? whole.engine.snapshot() : untouched,
        ]);
      }
      // Office.js hides what fails when a run lets its references go: then the work is done.
      expect([...faults].sort()).toStrictEqual([id, null].sort());
    },
  );

  test('at any request of a second write: the first as it was, or the second done', async () => {
    const edited = async (): Promise<Bench> => {
      const bench = new Bench();
      await bench.grade(ALL, JUNE);
      bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
      return bench;
    };
    const whole = await edited();
    const before = comparable(whole.engine.snapshot());
    const requests = await requestsOf(whole, () => whole.retier(JULY));
    const after = comparable(whole.engine.snapshot());
    expect(after).not.toEqual(before);
    for (let n = 1; n <= requests; n += 1) {
      const bench = await edited();
      failAt(bench, n);
      const fault = await faultIn(bench.retier(JULY));
      expect([n, comparable(bench.engine.snapshot())]).toEqual([n, fault === null ? after : before]);
      bench.engine.failures = undefined;
      await bench.retier(JULY);
      expect([n, comparable(bench.engine.snapshot())]).toEqual([n, after]);
    }
  });

  test('at any request of a table’s first write and of its Clear, at each level', async () => {
    for (const apiLevel of ['1.9', '1.15'] as const) {
      const open = (): Bench => {
        const bench = new Bench(ORDERS, { apiLevel });
        bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
        bench.select(2, 2);
        return bench;
      };
      const untouched = open().engine.snapshot();
      const whole = open();
      const writes = await requestsOf(whole, () => whole.grade());
      const graded = whole.engine.snapshot();
      const clears = await requestsOf(whole, () => whole.workbook.clear());
      for (let n = 1; n <= Math.max(writes, clears); n += 1) {
        const bench = open();
        failAt(bench, n);
        const fault = await faultIn(bench.grade());
        expect([n, bench.engine.snapshot()]).toEqual([n, fault === null ? graded : untouched]);
        bench.engine.failures = undefined;
        if (fault !== null) await bench.grade();
        failAt(bench, n);
        await faultIn(bench.workbook.clear());
        bench.engine.failures = undefined;
        await bench.workbook.clear();
        expect([n, bench.engine.snapshot()]).toEqual([n, untouched]);
      }
    }
  });

  test('at any request of Clear: the next Clear finishes it', async () => {
    const probe = new Bench();
    await probe.grade(ALL, JUNE);
    const requests = await requestsOf(probe, () => probe.workbook.clear());
    const untouched = new Bench().engine.snapshot();
    for (let n = 1; n <= requests; n += 1) {
      const bench = new Bench();
      await bench.grade(ALL, JUNE);
      failAt(bench, n);
      await faultIn(bench.workbook.clear());
      bench.engine.failures = undefined;
      await bench.workbook.clear();
      expect([n, bench.engine.snapshot()]).toEqual([n, untouched]);
    }
  });

  test('cancelling at any progress leaves the workbook as it was', async () => {
    const rows = [...ORDERS, ...Array.from({ length: 300 }, (_, i) => [`客户${i}`, '2024-03-01', i + 1])];
    const untouched = new Bench(rows).engine.snapshot();
    for (const phase of ['read', 'grade', 'write']) {
      const bench = new Bench(rows);
      const abort = new AbortController();
      const work = bench.grade(ALL, {
        signal: abort.signal,
        onProgress: (progress) => {
          if (progress.phase === phase) abort.abort();
        },
      });
      const fault = await faultOf(work);
      expect([phase, fault.id]).toEqual([phase, 'run.cancelled']);
      expect(bench.engine.snapshot()).toEqual(untouched);
    }
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
