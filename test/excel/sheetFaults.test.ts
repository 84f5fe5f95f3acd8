import type { OutputPage } from '../../src/workbook';
import { Bench } from '../support/adapter';
import { block, page, TIERS, writeSheets } from '../support/sheets';
import { finishAfterTrouble, trialOf, tryWithTrouble } from '../support/trial';
import { troublesAt } from '../support/trouble';
import { stateOf } from '../support/workbookState';

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

/** Written once; then the user took the bold type from one header. */
const written = async (): Promise<Bench> => {
  const bench = new Bench();
  await writeSheets(bench, FIRST);
  await bench.inExcel((_, { workbook }) => {
    workbook.worksheets.getItem('Report').getRange('B2').format.font.bold = false;
  });
  return bench;
};

describe('with another code at each request, broken off or without an answer', () => {
  test('of a first write of pages: the workbook as before, or done', async () => {
    const trial = await trialOf({ open: () => new Bench(), run: (bench) => writeSheets(bench, FIRST) });
    expect(trial.requests.length).toBeGreaterThan(20);
    await tryWithTrouble(trial, troublesAt);
  });

  test('of a second write: the first as it was, or the second done', async () => {
    const trial = await trialOf({ open: written, run: (bench) => writeSheets(bench, SECOND) });
    expect(trial.after).not.toBe(trial.before);
    await tryWithTrouble(trial, troublesAt);
  });

  test('of Clear: the next one finishes it', async () => {
    const trial = await trialOf({ open: written, run: (bench) => bench.workbook.clear() });
    expect(trial.after).toBe(stateOf(new Bench()));
    await finishAfterTrouble(trial, rowsOf, troublesAt);
  });
});

const rowsOf = (bench: Bench): unknown => [0, 1, 2].map((column) => bench.column(column, 7));
