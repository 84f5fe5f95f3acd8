import type { Grader } from '../../src/app';
import { Session } from '../../src/taskpane/session';
import { createWords } from '../../src/words';
import { Bench, ORDERS, ORDERS_ABC } from '../support/adapter';
import { InProcessGrader } from '../support/inProcessGrader';

/** The pane without its views, over the genuine office.js. */
function open(bench: Bench, grader: Grader = new InProcessGrader()): Session {
  const tools = { workbook: bench.workbook, grader, words: bench.words, wordsFor: createWords };
  return new Session({ ...tools, today: () => 20_088, now: () => '2024-12-31T09:30:00' });
}

async function store(bench: Bench, key: string, value: string): Promise<void> {
  await bench.office.Excel.run(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
  });
}

describe('the pane', () => {
  test('grades a workbook whose own policy it cannot read; only Re-tier is refused', async () => {
    const bench = new Bench();
    await bench.grade();
    await store(bench, 'CustomerTiers.memory', '{"version":9}');
    const session = open(bench);
    await session.look();
    expect(session.state.candidate?.source.address).toBe('Orders!A1:C7');
    await session.retier();
    expect(session.state.fault?.id).toBe('memory.unreadable');
    await session.grade();
    expect(session.state.done?.id).toBe('pane.written');
    await session.retier();
    expect(session.state.fault).toBeNull();
  });

  test('an error of the program itself is shown, and the next click works', async () => {
    const bench = new Bench();
    const grader = new InProcessGrader();
    const session = open(bench, grader);
    await session.look();
    const works = grader.open.bind(grader);
    grader.open = () => Promise.reject(new Error('out of order'));
    await session.grade();
    expect(session.state.fault).toEqual({ id: 'pane.broken', values: { message: 'out of order' } });
    grader.open = works;
    await session.grade();
    expect(session.state.done?.id).toBe('pane.written');
    expect(bench.column(3, 7)).toEqual(ORDERS_ABC);
  });

  test('Grade pressed twice while it looks is one run, and is not lost', async () => {
    const bench = new Bench();
    const session = open(bench);
    let writes = 0;
    const write = bench.workbook.write.bind(bench.workbook);
    bench.workbook.write = (...plan) => {
      writes += 1;
      return write(...plan);
    };
    await session.look();
    const looking = session.look();
    await Promise.all([looking, session.grade(), session.grade()]);
    expect(writes).toBe(1);
    expect(session.state.done?.id).toBe('pane.written');
  });

  test('what the last run said goes when Re-tier is pressed, though it waits for the preview', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.grade();
    const previewing = session.edited();
    expect([session.state.busy, session.state.done?.id]).toEqual(['preview', 'pane.written']);
    const retiering = session.retier();
    expect([session.state.waiting, session.state.done]).toEqual([true, null]);
    await Promise.all([previewing, retiering]);
    expect(session.state.done?.id).toBe('pane.written');
  });

  test('who goes to another sheet when Grade says that it is done, stays there', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    const stop = session.store.subscribe(({ done }) => {
      if (!done) return;
      stop();
      bench.engine.activate(bench.engine.sheet('Customers'));
    });
    await session.grade();
    expect(bench.engine.activeSheet.name).toBe('Customers');
  });

  test('on a sheet of ours it keeps showing the rows that were graded', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.grade();
    const sheet = bench.engine.sheet('Customers');
    bench.engine.select(sheet, [{ row: 0, column: 0, rows: 1, columns: 1 }]);
    await session.look();
    expect(session.state.selectionFault?.id).toBe('selection.ownSheet');
    expect(session.state.candidate?.source.sheet).toBe('Orders');
    expect(session.state.grading?.customers.key).toHaveLength(4);
    bench.select(0, 0, 7, 3);
    await session.look();
    expect(session.state.selectionFault).toBeNull();
  });

  test('columns that the user chose stay when rows are added', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.changeSource({ columns: { ...session.state.draft?.source.columns, orderId: 'Customer' } });
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    bench.select(0, 0, 8, 3);
    await session.look();
    expect(session.state.candidate?.source.rowCount).toBe(7);
    expect(session.state.draft?.source.columns['orderId']).toBe('Customer');
  });

  test('graded again keeps what the policy says and the pane has no control for', async () => {
    const bench = new Bench();
    const source = {
      columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' },
      indicators: [{ column: 'Amount', as: 'largest', aggregate: 'max' }],
      rates: { $: 7 },
      decimal: '.',
      aliases: { 乙: '丙' },
    };
    await bench.grade({ version: 1, source, methods: [{ id: 'abc', kind: 'abc' }] });
    const session = open(bench);
    await session.look();
    await session.grade();
    expect(session.state.done?.id).toBe('pane.written');
    const { policy } = JSON.parse((await bench.workbook.recall()) ?? '') as { policy: { source: object } };
    expect(policy.source).toMatchObject(source);
  });

  test('what was chosen for one sheet comes back with it', async () => {
    const bench = new Bench();
    const indicators = [{ column: 'Amount', as: 'largest', aggregate: 'max' }];
    const columns = { customer: 'Customer', amount: 'Amount' };
    await bench.grade({ version: 1, source: { columns, indicators }, methods: [{ kind: 'abc' }] });
    const other = bench.engine.load('其他', [
      ['客户', '金额'],
      ['甲', 5],
    ]);
    const session = open(bench);
    await session.look();
    bench.engine.select(other, [{ row: 0, column: 0, rows: 2, columns: 2 }]);
    await session.look();
    expect(session.state.draft?.source.columns).toEqual({ customer: '客户', amount: '金额' });
    bench.select(0, 0, 7, 3);
    await session.look();
    expect(session.state.draft?.source).toMatchObject({ columns, indicators });
  });

  test('without a customer column Grade refuses, and writes by no other columns than those shown', async () => {
    for (const graded of [false, true]) {
      const bench = new Bench();
      if (graded) await bench.grade();
      const session = open(bench);
      await session.look();
      await session.changeSource({ columns: { date: 'Order date', amount: 'Amount' } });
      await session.grade();
      expect(session.state.fault?.id).toBe('pane.noCustomer');
      expect(session.state.draft?.source.columns).toEqual({ date: 'Order date', amount: 'Amount' });
      expect(bench.column(3, 2)).toEqual(graded ? ORDERS_ABC.slice(0, 2) : ['', '']);
    }
  });

  test('says that a run is not kept where no sheet can be added, until the tiers are cleared', async () => {
    const bench = new Bench();
    bench.engine.protectStructure();
    const session = open(bench);
    await session.look();
    await session.grade();
    expect([session.state.done?.id, session.state.unrecorded]).toEqual(['pane.written', true]);
    await session.clearing.clear();
    expect([session.state.done?.id, session.state.unrecorded]).toEqual(['pane.cleared', false]);
  });

  test('a sheet of sales after a list with the same customer column has its own columns', async () => {
    const bench = new Bench();
    const list = bench.engine.load('List', [['Customer'], ['甲'], ['乙']]);
    bench.engine.select(list, [{ row: 0, column: 0, rows: 3, columns: 1 }]);
    const session = open(bench);
    await session.look();
    expect(session.state.draft?.source.columns).toEqual({ customer: 'Customer' });
    bench.engine.select(bench.sheet, [{ row: 0, column: 0, rows: 7, columns: 3 }]);
    await session.look();
    expect(session.state.draft?.source).toMatchObject({
      layout: 'transactions',
      columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' },
    });
  });

  test('the graded source comes back with its own policy, not with what was chosen for another', async () => {
    const bench = new Bench();
    const source = { columns: { customer: 'Customer', amount: 'Amount' }, aliases: { 乙: '丙' } };
    const abc = { kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.6, 0.9] } };
    await bench.grade({ version: 1, source, methods: [abc] });
    const other = bench.engine.load('Other', [
      ['Customer', 'Amount', 'Note'],
      ['甲', 5, 'x'],
    ]);
    const session = open(bench);
    await session.look();
    bench.engine.select(other, [{ row: 0, column: 0, rows: 2, columns: 3 }]);
    await session.look();
    await session.changeSource({ dropDuplicates: true });
    await session.change({
      methods: [
        { id: 'abc', document: { kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.3] } }, on: true },
      ],
    });
    bench.select(0, 0, 7, 3);
    await session.look();
    expect(session.state.draft?.methods).toEqual([{ id: 'abc', document: abc, on: true }]);
    expect(session.state.draft?.source).toMatchObject({ aliases: { 乙: '丙' }, dropDuplicates: false });
  });

  test('after Re-tier the controls show the policy that ran', async () => {
    const bench = new Bench();
    await bench.grade();
    const session = open(bench);
    await session.look();
    const written = session.state.draft?.methods;
    await session.change({
      methods: [
        {
          id: 'abc',
          document: { kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.5, 0.6] } },
          on: true,
        },
      ],
    });
    await session.retier();
    expect(session.state.done?.id).toBe('pane.written');
    expect(session.state.draft?.methods).toEqual(written);
    expect(session.state.grading?.methods['abc']?.tiers.map(({ customers }) => customers)).toEqual([2, 1, 1]);
  });

  test('the policy’s second source is looked at as soon as its sales are', async () => {
    const bench = new Bench();
    bench.engine.load('Survey', [
      ['Customer', 'Stars'],
      ['甲', 5],
    ]);
    const list = { sheet: 'Survey', columns: { customer: 'Customer' }, indicators: [] };
    await bench.grade({ version: 1, source: { list }, methods: [{ kind: 'abc' }] });
    const session = open(bench);
    await session.look();
    expect(session.state.second?.columns.map(({ header }) => header)).toEqual(['Customer', 'Stars']);
  });

  test('graded again keeps the methods, final tier and rules of the policy as they are', async () => {
    const bench = new Bench();
    const document = {
      version: 1,
      name: 'Key accounts',
      unknown: 'D',
      final: 'heads',
      rules: [{ when: { metric: 'orders', below: 2 }, cap: 'B' }],
      methods: [
        { id: 'share', kind: 'abc', cut: { kind: 'cumulativeShare', limits: [0.5, 0.7, 0.9] } },
        { id: 'heads', kind: 'abc', cut: { kind: 'headcount', shares: [0.2, 0.3] } },
        { kind: 'rfm', bins: 3, segments: { ranges: [{ name: 'Best', r: [3, 3] }] } },
      ],
    };
    await bench.grade(document);
    const session = open(bench);
    await session.look();
    await session.grade();
    expect(session.state.done?.id).toBe('pane.written');
    const { policy } = JSON.parse((await bench.workbook.recall()) ?? '') as { policy: object };
    expect(policy).toMatchObject(document);
  });

  test('rows that it selected to show them are no new source', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.rows.ofFate('line', 'noCustomer');
    expect(session.state.selected).toEqual({
      line: 'line',
      note: { id: 'pane.rowsSelectedAll', values: { count: 1 } },
    });
    await session.look();
    await session.grade();
    expect(session.state.candidate?.source.address).toBe('Orders!A1:C7');
    expect(session.state.done?.id).toBe('pane.written');
    expect(bench.column(3, 7)).toEqual(ORDERS_ABC);
  });

  test('a line of the second source selects all rows of its fate, below titles too', async () => {
    // A title, the header in row 2, one customer, then twelve rows without one: rows 4 to 15.
    const rows = [
      ['名单'],
      ['Customer', 'Score'],
      ['甲', 1],
      ...Array.from({ length: 12 }, (_, i) => ['', i]),
    ];
    const bench = new Bench(ORDERS, { sheets: ['Orders', 'List'] });
    bench.engine.load('List', rows);
    const place = { sheet: 'List' };
    const indicators = [{ column: 'Score', as: 'score', aggregate: 'mean' }];
    const document = { version: 1, source: { list: { ...place, indicators } }, methods: [{ kind: 'abc' }] };
    const { list } = await bench.preview(document);
    if (!list) throw new Error('no list');
    expect(list.fates.noCustomer.count).toBe(12);
    const session = open(bench);
    await session.look();
    await session.rows.ofListFate('line', 'noCustomer', list, place);
    expect(session.state.selected?.note).toEqual({ id: 'pane.rowsSelectedAll', values: { count: 12 } });
    expect(bench.engine.selection).toMatchObject({ areas: [{ row: 3, column: 0, rows: 12, columns: 2 }] });
  });

  test('a line begins at its first rows; only the same line again goes on to the next', async () => {
    // Rows 3 and 5 to 6 have no customer, row 4 has no amount.
    const bench = new Bench([
      ['Customer', 'Amount'],
      ['甲', 1],
      ['', 2],
      ['乙', 'n/a'],
      ['', 4],
      ['', 5],
    ]);
    const session = open(bench);
    await session.look();
    const chosen: number[] = [];
    for (const fate of ['noCustomer', 'badAmount', 'noCustomer', 'noCustomer', 'noCustomer'] as const) {
      await session.rows.ofFate(fate, fate);
      const { selection } = bench.engine;
      chosen.push(selection.kind === 'cells' ? (selection.areas[0]?.row ?? -1) + 1 : -1);
    }
    expect(chosen).toEqual([3, 4, 3, 5, 3]);
  });

  test('the rows of customers are selected, one run after the other', async () => {
    const bench = new Bench([
      ['Customer', 'Amount'],
      ['甲', 1],
      ['乙', 2],
      ['乙', 3],
      ['丙', 4],
      ['甲', 5],
    ]);
    const session = open(bench);
    await session.look();
    const key = session.state.grading?.customers.key ?? [];
    const customers = [key.indexOf('甲'), key.indexOf('乙')];
    const chosen: unknown[] = [];
    for (let press = 0; press < 3; press += 1) {
      await session.rows.ofCustomers('mark', customers);
      const { selection } = bench.engine;
      chosen.push(selection.kind === 'cells' ? selection.areas : null);
    }
    const [first, last] = [
      [{ row: 1, column: 0, rows: 3, columns: 2 }],
      [{ row: 5, column: 0, rows: 1, columns: 2 }],
    ];
    expect(chosen).toEqual([first, last, first]);
    expect(session.state.selected).toEqual({
      line: 'mark',
      note: { id: 'pane.rowsSelectedOneByOne', values: { rows: 3, of: 4 } },
    });
  });

  test('asked why about a customer, the pane shows the preview with that customer', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    session.closer.ask('甲');
    expect(session.state).toMatchObject({ screen: 'preview', looked: { key: '甲', unseen: true } });
    session.closer.lookAt('甲');
    expect(session.state.looked).toEqual({ key: '甲', unseen: false });
    // Customers of other rows are others.
    bench.select(0, 0, 4, 3);
    await session.look();
    expect(session.state.looked).toBeNull();
  });

  test('a selection that the user made afterwards is looked at', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.rows.ofFate('line', 'noCustomer');
    bench.select(0, 0, 4, 3);
    await session.look();
    expect(session.state.candidate?.source.address).toBe('Orders!A1:C4');
    expect(session.state.selected).toBeNull();
  });

  test('the header stays where the user said that it is, and Grade takes it', async () => {
    const bench = new Bench([['Amount', 'Customer', 'Order date'], ...ORDERS.map(([a, b, c]) => [c, a, b])]);
    const session = open(bench);
    await session.look();
    expect(session.state.candidate?.source.headerRow).toBe(0);
    await session.chooseHeader(1, 1);
    expect(session.state.candidate?.source.headerRow).toBe(1);
    await session.look();
    expect(session.state.candidate?.source.headerRow).toBe(1);
    await session.grade();
    expect(session.state.done?.id).toBe('pane.written');
    expect(bench.column(3, 8)).toEqual(['', ...ORDERS_ABC]);

    const again = open(bench);
    bench.select(0, 0, 8, 3);
    await again.look();
    expect(again.state.candidate?.source.headerRow).toBe(1);
  });

  test('another header is looked for in the rows that are shown, whatever is selected by now', async () => {
    const bench = new Bench([['Amount', 'Customer', 'Order date'], ...ORDERS.map(([a, b, c]) => [c, a, b])]);
    const session = open(bench);
    await session.look();
    await session.follow(false);
    bench.select(20, 5, 1, 1);
    await session.chooseHeader(1, 1);
    expect([session.state.selectionFault, session.state.candidate?.source.headerRow]).toEqual([null, 1]);
    expect(session.state.candidate?.source.address).toBe('Orders!A2:C8');
    // And back up again.
    await session.chooseHeader(0, 1);
    expect(session.state.candidate?.source.address).toBe('Orders!A1:C8');
  });

  test('an accepted duplicate joins, and what was joined with it moves along', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    const pair = (alias: string, customer: string) =>
      ({ alias, customer, aliasRows: 1, customerRows: 1, reason: 'typing' }) as const;
    await session.duplicates.accept(pair('甲', '乙'));
    await session.duplicates.accept(pair('乙', '丙'));
    expect(session.state.draft?.source.aliases).toEqual({ 甲: '丙', 乙: '丙' });
    // 丙 has it all: 700 + 200 + 60 + 100; 丁 returned only.
    expect(session.state.grading?.customers.key).toEqual(['丙', '丁']);
    expect([...(session.state.grading?.customers.metrics['amount'] ?? [])]).toEqual([1060, -40]);
    await session.duplicates.undo('甲');
    expect(session.state.draft?.source.aliases).toEqual({ 乙: '丙' });
  });
});
