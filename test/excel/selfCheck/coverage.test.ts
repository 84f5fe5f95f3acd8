import { restore } from '../../../src/app';
import { createWords } from '../../../src/words';
import { Bench, ORDERS } from '../../support/adapter';
import { failAt, faultIn, requestsOf } from '../../support/failing';
import { membersUsed } from '../../support/membersUsed';

const POLICY = {
  version: 1,
  methods: [
    { id: 'abc', kind: 'abc' },
    {
      id: 'weighted',
      kind: 'weighted',
      indicators: [{ metric: 'amount' }, { metric: 'recency' }],
      cut: { kind: 'headcount', shares: [0.2, 0.3] },
    },
  ],
  final: 'weighted',
  output: {
    columns: ['score', 'previous', 'movement'],
    highlightRows: true,
    sheets: ['customers', 'report', 'method'],
    lists: [{ name: 'first', tiers: ['A'] }],
  },
};

/** Everything that a user can ask of the workbook, in both kinds of source. */
async function wholeLife(bench: Bench): Promise<void> {
  const { workbook } = bench;
  await workbook.facts();
  await workbook.onEdit(() => undefined);
  await workbook.places();
  const { source } = await bench.grade(POLICY, { at: '2024-07-01T09:30:00' });
  // What the user does in between: a row comes, with a customer in it.
  await bench.inExcel((sheet) => sheet.getRange('4:4').insert('Down'));
  bench.engine.enter(bench.sheet, 3, 0, '戊');
  bench.engine.enter(bench.sheet, 3, 1, '2024-03-03');
  bench.engine.enter(bench.sheet, 3, 2, '9000');
  await bench.retier({ at: '2024-08-01T09:30:00' });
  await restore(bench.workbook, bench.grader, createWords, 20_088, null);
  await workbook.reveal(source);
  await workbook.selectRows(source, [[0, 1]]);
  await workbook.people('customers');
  await workbook.setAuto(true);
  await workbook.auto();
  await workbook.recall();
  const smaller = { ...POLICY, output: { sheets: ['report'] }, methods: POLICY.methods.slice(1) };
  bench.select(0, 0, 8, 3);
  await bench.grade(smaller, { at: '2024-09-01T09:30:00' });
  await workbook.clear('delete');
}

/** A write that breaks off late is taken back: that uses members too. */
async function takenBack(open: () => Promise<Bench>): Promise<void> {
  const whole = await open();
  const again = (bench: Bench): Promise<unknown> => bench.retier({ at: '2024-08-01T09:30:00' });
  const requests = await requestsOf(whole, () => again(whole));
  for (const part of [0.6, 0.8, 1]) {
    const bench = await open();
    failAt(bench, Math.floor(requests * part) - 3);
    await faultIn(again(bench));
  }
}

test('the self-check uses every member that the product uses', async () => {
  const product = new Set<string>();
  const open = async (table: boolean): Promise<Bench> => {
    const bench = new Bench(ORDERS, { apiLevel: table ? '1.15' : '1.9' });
    if (!table) return bench;
    bench.engine.createTable(bench.sheet, { row: 0, column: 0, rows: 7, columns: 3 }, true, 'Sales');
    bench.select(2, 2);
    return Promise.resolve(bench);
  };
  const graded = async (): Promise<Bench> => {
    const bench = await open(true);
    await bench.grade(POLICY, { at: '2024-07-01T09:30:00' });
    bench.engine.enter(bench.sheet, 1, 2, '9');
    return bench;
  };
  for (const work of [
    async () => wholeLife(await open(false)),
    async () => wholeLife(await open(true)),
    async () => takenBack(graded),
  ])
    for (const member of await membersUsed(work)) product.add(member);
  const bench = new Bench(ORDERS, { apiLevel: '1.15' });
  const check = await membersUsed(() => bench.workbook.selfCheck(() => undefined));
  expect(product.size).toBeGreaterThan(150);
  expect([...product].filter((member) => !check.has(member)).sort()).toEqual([]);
}, 120_000);
