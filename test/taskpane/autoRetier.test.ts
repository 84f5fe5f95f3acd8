import { AutoRetier } from '../../src/taskpane/autoRetier';
import type { PaneTools } from '../../src/taskpane/paneState';
import { Session } from '../../src/taskpane/session';
import { Turns } from '../../src/taskpane/turns';
import { createWords } from '../../src/words';
import { Bench } from '../support/adapter';
import { InProcessGrader } from '../support/inProcessGrader';
import { settled } from '../support/settled';

function toolsOf(bench: Bench): PaneTools {
  return {
    workbook: bench.workbook,
    grader: new InProcessGrader(),
    words: bench.words,
    wordsFor: createWords,
    today: () => 20_088,
    now: () => '2024-12-31T09:30:00',
  };
}

/** How often it re-tiers after these edits. It reads what the workbook remembers first, which takes many turns. */
async function runsAfter(bench: Bench, edits: (auto: AutoRetier) => void, on = true): Promise<number> {
  const tools = toolsOf(bench);
  const { store } = new Session(tools);
  let runs = 0;
  const turns = new Turns(store, {
    forget: () => undefined,
    previewEnded: () => undefined,
    idle: () => Promise.resolve(),
  });
  const retier = (): Promise<void> => {
    runs += 1;
    return Promise.resolve();
  };
  const auto = new AutoRetier(store, turns, tools, retier, 5);
  if (on) await auto.turn(true);
  edits(auto);
  await settled(100);
  return runs;
}

describe('re-tiering after each change', () => {
  test('is done once for several edits in a row', async () => {
    const bench = new Bench();
    await bench.grade();
    const runs = await runsAfter(bench, (auto) => {
      auto.edited({ by: 'person', sheet: 'Orders' });
      auto.edited({ by: 'person', sheet: 'Orders' });
    });
    expect(runs).toBe(1);
  });

  test('is done for the rows, whatever was typed elsewhere right afterwards', async () => {
    const bench = new Bench();
    await bench.grade();
    const runs = await runsAfter(bench, (auto) => {
      auto.edited({ by: 'person', sheet: 'Orders' });
      auto.edited({ by: 'person', sheet: 'Notes' });
    });
    expect(runs).toBe(1);
  });

  test('is done for the second source too', async () => {
    const bench = new Bench();
    bench.engine.load('Clients', [
      ['Customer', 'Stars'],
      ['甲', 5],
      ['乙', 3],
    ]);
    const list = {
      sheet: 'Clients',
      columns: { customer: 'Customer' },
      indicators: [{ column: 'Stars', as: 'stars' }],
    };
    bench.select(0, 0, 7, 3);
    await bench.grade({ version: 1, source: { list }, methods: [{ kind: 'abc' }] });
    expect(await runsAfter(bench, (auto) => auto.edited({ by: 'person', sheet: 'Clients' }))).toBe(1);
    expect(await runsAfter(bench, (auto) => auto.edited({ by: 'person', sheet: 'Notes' }))).toBe(0);
  });

  test('is not done for our own writes, for other people, for other sheets, or when it is off', async () => {
    const bench = new Bench();
    await bench.grade();
    expect(await runsAfter(bench, (auto) => auto.edited({ by: 'addin', sheet: null }))).toBe(0);
    expect(await runsAfter(bench, (auto) => auto.edited({ by: 'remote', sheet: null }))).toBe(0);
    expect(await runsAfter(bench, (auto) => auto.edited({ by: 'person', sheet: 'Notes' }))).toBe(0);
    expect(await runsAfter(bench, (auto) => auto.edited({ by: 'person', sheet: 'Orders' }), false)).toBe(0);
  });

  test('is asked for by the workbook, and no more after Clear', async () => {
    const bench = new Bench();
    const session = new Session(toolsOf(bench));
    await session.look();
    await session.grade();
    await session.auto.turn(true);
    const next = new Session(toolsOf(bench));
    await next.auto.load();
    expect(next.state.auto).toBe(true);
    await next.clearing.clear();
    expect(next.state.auto).toBe(false);
    expect(await bench.workbook.auto()).toBe(false);
  });

  test('follows what a person types, and is still afterwards', async () => {
    const bench = new Bench();
    const session = new Session(toolsOf(bench));
    await session.look();
    await session.grade();
    const by: string[] = [];
    await bench.workbook.onEdit((edit) => by.push(`${edit.by} ${edit.sheet ?? '–'}`));
    bench.engine.enter(bench.sheet, 1, 2, '1');
    await session.retier();
    await settled();
    expect(by[0]).toBe('person Orders');
    expect(by.length).toBeGreaterThan(1);
    expect(by.slice(1).filter((one) => !one.startsWith('addin'))).toEqual([]);
  });
});
