import type { MethodDocument } from '../../../src/core';
import { OWN } from '../../../src/taskpane/closer/found';
import type { Moves } from '../../../src/taskpane/closer/found';
import { templateDocument } from '../../../src/taskpane/closer/templatesThatFit';
import type { MethodDraft } from '../../../src/taskpane/draft';
import { Session } from '../../../src/taskpane/session';
import { createWords } from '../../../src/words';
import { Bench } from '../../support/adapter';
import { InProcessGrader } from '../../support/inProcessGrader';

const source = { columns: { customer: 'Customer', date: 'Order date', amount: 'Amount' } };
const abc = (limits: [number, number]): MethodDocument => ({
  id: 'abc',
  kind: 'abc',
  cut: { kind: 'cumulativeShare', limits },
});
const strict: MethodDraft = { id: 'abc', document: abc([0.5, 0.6]), on: true };

async function open(bench: Bench): Promise<Session> {
  const tools = { workbook: bench.workbook, words: bench.words, wordsFor: createWords };
  const session = new Session({
    ...tools,
    grader: new InProcessGrader(),
    today: () => 20_088,
    now: () => '2024-12-31T09:30:00',
  });
  await session.look();
  return session;
}

/** "乙 A→C" for everyone who moves. */
function movers(moves: Moves | null): string[] {
  if (!moves || !('comparison' in moves)) return [JSON.stringify(moves)];
  const { from, to, movers: all } = moves.comparison;
  return all.map((mover) => `${mover.name} ${from[mover.from] ?? ''}→${to[mover.to] ?? ''}`);
}

/** Compares with a template of the sheet's columns. */
const compareWithTemplate = (session: Session, id: string): Promise<void> =>
  session.closer.compareWith(id, (draft) =>
    templateDocument(id, draft, ['Customer', 'Order date', 'Amount'], 'en'),
  );

/** How often the sheet is read from now on. */
function countReads({ workbook }: Bench): () => number {
  let reads = 0;
  const read = workbook.read.bind(workbook);
  workbook.read = (...given) => {
    reads += 1;
    return read(...given);
  };
  return () => reads;
}

describe('who moves', () => {
  // By hand: 甲 800, 乙 200, 丙 60 of 1 060; shares before: 0, .755, .943; 丁 −40.
  test('from the policy written last to the controls, without reading the sheet again', async () => {
    const bench = new Bench();
    const session = await open(bench);
    await session.change({ methods: [{ ...strict, document: abc([0.8, 0.95]) }] });
    await session.grade();
    await session.change({ methods: [strict] });
    const { grading } = session.state;
    const reads = countReads(bench);
    await session.closer.compareWith(OWN);
    expect(movers(session.state.moves)).toEqual(['乙 A→C', '丙 B→C']);
    expect(session.state.moves?.grading).toBe(grading);
    expect(session.state.grading).toBe(grading);
    expect(reads()).toBe(0);
  });

  test('where the policy written last reads its source otherwise, the pane still shows its own', async () => {
    const bench = new Bench();
    // Without returns 丁 has no order left, and is not graded.
    await bench.grade({ version: 1, source: { ...source, returns: 'ignore' }, methods: [abc([0.8, 0.95])] });
    const session = await open(bench);
    await session.changeSource({ returns: 'net' });
    await session.closer.compareWith(OWN);
    const { moves, grading } = session.state;
    expect(moves && 'comparison' in moves && moves.comparison.added).toEqual(['丁']);
    expect(moves?.grading).toBe(grading);
    expect(grading?.customers.key).toContain('丁');
    const reads = countReads(bench);
    await session.change({ methods: [strict] });
    expect(session.state.grading?.customers.key).toContain('丁');
    expect(reads()).toBe(0);
  });

  test('from the controls to a template', async () => {
    const bench = new Bench();
    const session = await open(bench);
    await session.change({ methods: [strict] });
    await compareWithTemplate(session, 'abc');
    expect(session.state.moves?.against).toBe('abc');
    expect(movers(session.state.moves)).toEqual(['乙 C→A', '丙 C→B']);
    expect(session.state.draft?.methods).toEqual([strict]);
  });

  test('where nothing was written, or for other data, it says so', async () => {
    const bench = new Bench();
    const session = await open(bench);
    await session.closer.compareWith(OWN);
    expect(session.state.moves).toMatchObject({ against: OWN, note: { id: 'moves.notWritten' } });
    await session.grade();
    const other = bench.engine.load('Other', [
      ['Customer', 'Amount'],
      ['甲', 5],
    ]);
    bench.engine.select(other, [{ row: 0, column: 0, rows: 2, columns: 2 }]);
    await session.look();
    expect(session.state.moves).toBeNull();
    await session.closer.compareWith(OWN);
    expect(session.state.moves).toMatchObject({
      note: { id: 'moves.otherSource', values: { address: 'Orders!A1:C7' } },
    });
  });

  test('what was written is still told', async () => {
    const bench = new Bench();
    const session = await open(bench);
    await session.grade();
    await compareWithTemplate(session, 'abc-heads');
    expect([session.state.fault, session.state.done?.id]).toEqual([null, 'pane.written']);
  });
});

describe('the grading that is looked at closer', () => {
  test('is kept with the policy that made it: after a preview, Grade and Re-tier', async () => {
    const bench = new Bench();
    await bench.grade({ version: 1, source, methods: [abc([0.8, 0.95])] });
    const session = await open(bench);
    const methods = (): unknown => (session.state.gradedBy as { methods: unknown }).methods;
    await session.change({ methods: [strict] });
    expect(methods()).toEqual([strict.document]);
    await session.retier();
    expect(methods()).toEqual([abc([0.8, 0.95])]);
    await session.change({ methods: [strict] });
    await session.grade();
    expect(methods()).toEqual([strict.document]);
  });
});

describe('without an indicator', () => {
  test('who would move is counted for each', async () => {
    const bench = new Bench();
    const session = await open(bench);
    const document: MethodDocument = {
      id: 'weighted',
      kind: 'weighted',
      indicators: [
        { metric: 'amount', weight: 1 },
        { metric: 'recency', weight: 0 },
      ],
      cut: { kind: 'headcount', shares: [0.2, 0.3] },
    };
    await session.change({ methods: [{ id: 'weighted', document, on: true }] });
    await session.closer.leaveOutEach();
    // Without the amount nothing weighs. Without the recency 丁 is judged, who has none: no order is left.
    expect(session.state.leftOut?.found).toEqual([{ method: 'weighted', metric: 'recency', movers: 1 }]);
    expect(session.state.leftOut?.grading).toBe(session.state.grading);
  });

  test('by the method itself where another one makes the final tiers', async () => {
    const bench = new Bench();
    const session = await open(bench);
    const document: MethodDocument = {
      id: 'weighted',
      kind: 'weighted',
      indicators: [{ metric: 'amount' }, { metric: 'averageOrderValue', weight: 0 }],
      cut: { kind: 'headcount', shares: [0.2, 0.3] },
    };
    await session.change({
      methods: [strict, { id: 'weighted', document, on: true }],
      top: { final: 'abc', rules: [{ when: { metric: 'orders', atLeast: 1 }, cap: 'C' }] },
    });
    await session.closer.leaveOutEach();
    // 丁 has no average; where it is left out, 丁 is judged.
    expect(session.state.leftOut?.found).toEqual([
      { method: 'weighted', metric: 'averageOrderValue', movers: 1 },
    ]);
  });
});
