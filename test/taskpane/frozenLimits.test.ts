import { Session } from '../../src/taskpane/session';
import { createWords } from '../../src/words';
import { Bench } from '../support/adapter';
import { InProcessGrader } from '../support/inProcessGrader';

function open(bench: Bench): Session {
  const tools = { workbook: bench.workbook, grader: new InProcessGrader(), words: bench.words };
  return new Session({
    ...tools,
    wordsFor: createWords,
    today: () => 20_088,
    now: () => '2024-12-31T09:30:00',
  });
}

/** The text cells of the tier column, header first. */
const tiers = (bench: Bench, rows: number): unknown[] => bench.column(3, rows);

describe('limits that are frozen', () => {
  // Amounts 800, 200, 60 and a return: limits of A and B by 80 and 95 %: 200 and 60.
  const more = [['戊', '2024-03-01', '5000']];

  test('judge new rows by what was found when they were frozen', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.limits.freeze();
    expect(session.state.draft?.top.frozen?.at).toBe('2024-12-31');
    await session.grade();
    bench.engine.paste(bench.sheet, 7, 0, more);
    await session.retier();
    // By their own limits 乙 with 200 of 6 060 would be C now.
    expect(tiers(bench, 8)).toEqual(['ABC tier', 'A', 'A', 'B', 'A', 'C', '', 'A']);
    await session.look();
    expect(session.state.draft?.top.frozen?.at).toBe('2024-12-31');
    // Of 6 060 the share before is 0 for 戊, .825 for 甲, .957 for 乙, .990 for 丙; 丁 has returned only.
    bench.select(0, 0, 8, 3);
    await session.look();
    await session.limits.thaw();
    await session.grade();
    expect(tiers(bench, 8)).toEqual(['ABC tier', 'B', 'C', 'C', 'B', 'C', '', 'A']);
  });

  test('are found anew once a method is changed', async () => {
    const bench = new Bench();
    const session = open(bench);
    await session.look();
    await session.limits.freeze();
    const methods = session.state.draft?.methods ?? [];
    await session.change({ methods: methods.map((method) => ({ ...method })) });
    expect(session.state.draft?.top.frozen).toBeUndefined();
  });
});
