import type { CheckResult } from '../../../src/app';
import { ExcelWorkbook } from '../../../src/excel';
import { checks } from '../../../src/excel/selfCheck/checks';
import { en } from '../../../src/words/selfCheck/en';
import { Bench, faultOf, ORDERS } from '../../support/adapter';
import { failAt, faultIn, requestsOf } from '../../support/failing';
import { expectState, keepWorkbook, stateOf } from '../../support/workbookState';

async function checked(bench: Bench, workbook: ExcelWorkbook = bench.workbook): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  await workbook.selfCheck((result) => results.push(result));
  return results;
}

const idsOf = (results: readonly CheckResult[], ...outcomes: readonly string[]): string[] =>
  results.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);

/** A graded workbook with a table, names, rules and hidden sheets of its own. */
async function graded(apiLevel: '1.9' | '1.14' | '1.15' = '1.15'): Promise<Bench> {
  const bench = new Bench(ORDERS, { apiLevel });
  await bench.grade(undefined, { at: '2024-07-01T09:30:00' });
  bench.select(2, 1);
  return bench;
}

const LEVELS = ['1.9', '1.14', '1.15'] as const;

describe.each(LEVELS)('the self-check at ExcelApi %s', (apiLevel) => {
  test('finds all as expected that the host supports, and leaves the workbook as it was', async () => {
    const bench = await graded(apiLevel);
    const before = bench.engine.snapshot();
    const results = await checked(bench);
    expect(results.filter(({ outcome }) => outcome === 'failed' || outcome === 'otherwise')).toEqual([]);
    const later = results.filter(({ set }) => Number(set.slice(2)) > Number(apiLevel.slice(2)));
    expect(later.length).toBeGreaterThan(3);
    expect(results.filter(({ outcome }) => outcome === 'notSupported')).toEqual(later);
    expect(bench.engine.snapshot()).toEqual(before);
    expect(results).toHaveLength(checks.length);
  }, 30_000);
});

describe('the self-check', () => {
  test('has words for every question, and no two questions have one id', () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(Object.keys(en).sort());
  });

  test('leaves what is later than the library alone, where the host says that it has it', async () => {
    const bench = await graded();
    const workbook = new ExcelWorkbook(() => true);
    const results = await checked(bench, workbook);
    expect(idsOf(results, 'notSupported')).toEqual([
      'selectedAreas',
      'valuesAsJson',
      'ruleMoved',
      'undoGroup',
    ]);
    expect(idsOf(results, 'failed', 'otherwise')).toEqual([]);
  }, 30_000);

  test('tells what the host does otherwise, and what it fails with', async () => {
    const bench = new Bench(ORDERS, { autoExpandTables: 'always' });
    bench.engine.failures = (_, body) =>
      body.includes('FreezeRows') ? { kind: 'api', code: 'GeneralException' } : undefined;
    const results = await checked(bench);
    expect(results.find(({ id }) => id === 'writtenBelow')).toMatchObject({
      outcome: 'otherwise',
      expected: 'A1:B4',
      found: 'A1:C5',
    });
    expect(idsOf(results, 'failed')).toEqual(['freezeRows']);
    expect(results.find(({ id }) => id === 'freezeRows')?.found).toEqual([
      'GeneralException',
      expect.any(String),
    ]);
  }, 30_000);

  test('leaves the workbook as it was whichever request fails', async () => {
    const bench = await graded();
    const before = stateOf(bench);
    const reset = keepWorkbook(bench);
    const requests = await requestsOf(bench, () => checked(bench));
    expect(requests).toBeGreaterThan(300);
    for (const n of [1, 2, 3, 4, 5, 6, 7, 61, 122, 183, 244, requests - 1, requests]) {
      reset();
      failAt(bench, n);
      await faultIn(checked(bench));
      expectState(n, bench, before);
    }
  }, 120_000);

  test('ends when it is cancelled, with its sheets gone and the user where they were', async () => {
    const bench = await graded();
    const before = bench.engine.snapshot();
    const stop = new AbortController();
    let asked = 0;
    const work = bench.workbook.selfCheck(
      () => {
        asked += 1;
        if (asked === 3) stop.abort();
      },
      { signal: stop.signal },
    );
    expect((await faultOf(work)).id).toBe('run.cancelled');
    expect(asked).toBe(3);
    expect(bench.engine.snapshot()).toEqual(before);
  });

  test('deletes what an interrupted one has left, and no sheet of the user’s', async () => {
    const bench = new Bench();
    await bench.inExcel((_, context) => {
      context.workbook.worksheets.add('Customer Tiers check');
    });
    const before = bench.engine.snapshot();
    await bench.inExcel((_, context) => {
      const left = context.workbook.worksheets.add('Customer Tiers check 2');
      context.workbook.names.add('_CT_check_sheet', left.getRange('A1'));
      context.workbook.names.add('_CT_check_hidden', left.getRange('B1'));
      context.workbook.settings.add('_CT_check_setting', 'x');
      left.visibility = 'VeryHidden';
    });
    await checked(bench);
    expect(bench.engine.snapshot()).toEqual(before);
  }, 30_000);

  test('brings the user back to their selection', async () => {
    const bench = await graded();
    await checked(bench);
    await bench.inExcel(async (_, context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Orders!B3');
    });
  }, 30_000);

  test('is refused where sheets cannot be added', async () => {
    const locked = new Bench();
    locked.engine.protectStructure();
    expect((await faultOf(checked(locked))).id).toBe('workbook.structureProtected');
    const readOnly = new Bench(ORDERS, { readOnly: true });
    expect((await faultOf(checked(readOnly))).id).toBe('workbook.readOnly');
  });
});
