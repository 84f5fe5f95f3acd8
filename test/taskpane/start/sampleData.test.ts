import { Session } from '../../../src/taskpane/session';
import { createWords } from '../../../src/words';
import { Bench } from '../../support/adapter';
import { failAt } from '../../support/failing';
import { InProcessGrader } from '../../support/inProcessGrader';

function open(bench: Bench): Session {
  const tools = { workbook: bench.workbook, grader: new InProcessGrader(), words: bench.words };
  const clock = { today: () => 20_088, now: () => '2024-12-31T09:30:00' };
  return new Session({ ...tools, ...clock, wordsFor: createWords });
}

describe('sample data in the pane', () => {
  test('is shown and can be graded at once, though nothing was selected before', async () => {
    const bench = new Bench();
    bench.select(500, 20);
    const session = open(bench);
    await session.look();
    expect(session.state.selectionFault?.id).toBe('selection.empty');
    await session.sample.insert();
    const { candidate, selectionFault, done, grading } = session.state;
    expect(selectionFault).toBeNull();
    expect(candidate?.source.sheet).toBe('Sample orders');
    expect(done).toEqual({ id: 'start.inserted', values: { sheet: 'Sample orders' } });
    expect(grading?.customers.key).toHaveLength(60);
    await session.grade();
    expect(session.state.done?.id).toBe('pane.written');
    await session.clearing.clear();
    expect(bench.engine.snapshot().sheets.map(({ name }) => name)).toEqual(['Orders', 'Sample orders']);
  });

  test('that could not be written is told, and what was selected stays', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    failAt(bench, 4);
    await session.sample.insert();
    const { candidate, done, fault } = session.state;
    expect([fault?.id, done]).toEqual(['excel.busy', null]);
    expect(candidate?.source.sheet).toBe('Orders');
    expect(bench.engine.snapshot().sheets.map(({ name }) => name)).toEqual(['Orders']);
  });
});
