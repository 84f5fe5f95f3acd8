import type { Grader } from '../../src/app';
import { Session } from '../../src/taskpane/session';
import { createWords } from '../../src/words';
import { Bench, ORDERS_ABC } from '../support/adapter';
import { InProcessGrader } from '../support/inProcessGrader';

/** The pane without its views, over the genuine office.js. */
function open(bench: Bench, grader: Grader = new InProcessGrader()): Session {
  const tools = { workbook: bench.workbook, grader, words: bench.words, wordsFor: createWords };
  return new Session({ ...tools, today: () => 20_088 });
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

  test('columns that the user chose stay when rows are added', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.change({ columns: { ...session.state.draft?.columns, orderId: 'Customer' } });
    bench.engine.paste(bench.sheet, 7, 0, [['戊', '2024-03-01', '9000']]);
    bench.select(0, 0, 8, 3);
    await session.look();
    expect(session.state.candidate?.source.rowCount).toBe(7);
    expect(session.state.draft?.columns.orderId).toBe('Customer');
  });
});
