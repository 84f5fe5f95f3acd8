import type { OutputPage } from '../../src/workbook';
import type { Failure, WorkbookSnapshot } from '../../src/workbench/engine';
import { Bench } from '../support/adapter';
import { failAt, faultIn, requestsOf } from '../support/failing';
import { block, page, TIERS, writeSheets } from '../support/sheets';

const CHARTS = [
  { id: 'totals', title: 'Totals', kind: 'pareto', block: 'sizes', categories: 0, series: [1, 2] },
  { id: 'sizes', title: 'Customers', kind: 'bars', block: 'sizes', categories: 0, series: [1] },
] as const;
const looks = [TIERS, { kind: 'bars', fill: '#5b9bd5' }, { kind: 'plain' }] as const;

const FIRST: readonly OutputPage[] = [
  page(
    [
      block(
        'sizes',
        [
          ['A', 2, 0.5],
          ['B', 3, 1],
        ],
        { looks },
      ),
    ],
    { charts: CHARTS },
  ),
  page([block('settings', [['Limit', 1, 0.8]])], { id: 'method', title: 'Method', charts: [] }),
];

/** A row more, another chart, and another page instead of the second. */
const SECOND: readonly OutputPage[] = [
  page(
    [
      block(
        'sizes',
        [
          ['A', 2, 0.25],
          ['B', 3, 0.5],
          ['C', 9, 1],
        ],
        { looks },
      ),
      block('fates', [['used', 12, '', 'all']], { kinds: ['text', 'whole', 'text', 'text'] }),
    ],
    { charts: [CHARTS[0], { ...CHARTS[1], kind: 'columns' }] },
  ),
  page([block('list', [['x', 1, 1]])], { id: 'list', title: 'List' }),
];

/** Rules made anew by undoing have new ids; charts made anew lie on top; they share no cells. */
function comparable(snapshot: WorkbookSnapshot): unknown {
  const ordered = (items: readonly unknown[]): unknown[] =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    conditionalFormats: ordered(sheet.conditionalFormats),
    charts: ordered(sheet.charts),
  }));
  return JSON.parse(JSON.stringify({ ...snapshot, sheets }).replace(/\\"ruleIds\\":\[[^\]]*\]/g, ''));
}

/** The host is busy; it breaks off in the middle of a request; it fails after the request's work was done. */
const FAILURES: readonly (readonly [string, Failure])[] = [
  ['a request', { kind: 'dispatch', code: 5102 }],
  ['half a request', { kind: 'api', code: 'AccessDenied', afterActions: 3 }],
  ['the answer to a request', { kind: 'dispatch', code: 5102, executed: true }],
];

describe.each(FAILURES)('the host fails %s', (_, failure) => {
  test('of a first write of pages: the workbook as before, or done', async () => {
    const untouched = comparable(new Bench().engine.snapshot());
    const whole = new Bench();
    const requests = await requestsOf(whole, () => writeSheets(whole, FIRST));
    const done = comparable(whole.engine.snapshot());
    expect(requests).toBeGreaterThan(20);
    let bench = new Bench();
    for (let n = 1; n <= requests; n += 1) {
      failAt(bench, n, failure);
      const failed = (await faultIn(writeSheets(bench, FIRST))) !== null;
      expect([n, comparable(bench.engine.snapshot())]).toEqual([n, failed ? untouched : done]);
      if (!failed) bench = new Bench();
    }
  }, 60_000);

  test('of a second write: the first as it was, or the second done', async () => {
    const open = async (): Promise<Bench> => {
      const bench = new Bench();
      await writeSheets(bench, FIRST);
      return bench;
    };
    const whole = await open();
    const before = comparable(whole.engine.snapshot());
    const requests = await requestsOf(whole, () => writeSheets(whole, SECOND));
    const after = comparable(whole.engine.snapshot());
    // A workbook that is as before serves for the next fault too.
    let bench = await open();
    for (let n = 1; n <= requests; n += 1) {
      failAt(bench, n, failure);
      const failed = (await faultIn(writeSheets(bench, SECOND))) !== null;
      expect([n, comparable(bench.engine.snapshot())]).toEqual([n, failed ? before : after]);
      bench.engine.failures = undefined;
      if (!failed) bench = await open();
    }
  }, 60_000);

  test('of Clear: the next one finishes it', async () => {
    const untouched = new Bench().engine.snapshot();
    const probe = new Bench();
    await writeSheets(probe, FIRST);
    const requests = await requestsOf(probe, () => probe.workbook.clear());
    for (let n = 1; n <= requests; n += 1) {
      const bench = new Bench();
      await writeSheets(bench, FIRST);
      failAt(bench, n, failure);
      await faultIn(bench.workbook.clear());
      bench.engine.failures = undefined;
      await bench.workbook.clear();
      expect([n, bench.engine.snapshot()]).toEqual([n, untouched]);
    }
  }, 60_000);
});
