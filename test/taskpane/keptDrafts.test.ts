import { BrowserStore } from '../../src/taskpane/browserStore';
import { KeptDrafts } from '../../src/taskpane/keptDrafts';
import { Session } from '../../src/taskpane/session';
import { createWords } from '../../src/words';
import { Bench } from '../support/adapter';
import { InProcessGrader } from '../support/inProcessGrader';
import { MemoryStorage } from '../support/memoryStorage';

const TODAY = 20_088;

interface Opening {
  readonly storage: Storage;
  readonly url?: string;
  readonly day?: number;
}

/** The pane as it is opened on a workbook in a browser. */
async function open(
  bench: Bench,
  { storage, url = 'https://a/b.xlsx', day = TODAY }: Opening,
): Promise<Session> {
  const browser = new BrowserStore(() => storage);
  const session = new Session({
    workbook: bench.workbook,
    grader: new InProcessGrader(),
    words: bench.words,
    wordsFor: createWords,
    drafts: new KeptDrafts(browser, url, () => day),
    today: () => day,
    now: () => '2024-12-31T09:30:00',
  });
  await session.look();
  return session;
}

/** Whether a pane opened now says that a draft was restored. On a copy: a pane keeps again what it shows for a while. */
async function restores(bench: Bench, { storage, ...rest }: Opening): Promise<boolean> {
  const copy = new MemoryStorage();
  for (let n = 0; n < storage.length; n += 1) {
    const name = storage.key(n) ?? '';
    copy.setItem(name, storage.getItem(name) ?? '');
  }
  return (await open(bench, { storage: copy, ...rest })).state.draftRestored;
}

const limitsOf = ({ state }: Session): unknown => {
  const [method] = state.draft?.methods ?? [];
  return method?.document.kind === 'abc' ? method.document.cut : undefined;
};

const CUT = { kind: 'cumulativeShare' as const, limits: [0.5, 0.6] };

async function changeLimits(session: Session): Promise<void> {
  await session.change({
    methods: [{ id: 'abc', document: { id: 'abc', kind: 'abc', cut: CUT }, on: true }],
  });
  session.drafts.keepNow();
}

describe('a draft that is not graded yet', () => {
  let bench: Bench;
  let storage: MemoryStorage;
  beforeEach(() => {
    bench = new Bench();
    storage = new MemoryStorage();
  });

  test('is there again at the next opening, which says so; Discard goes back to the proposal', async () => {
    await changeLimits(await open(bench, { storage }));
    const session = await open(bench, { storage });
    expect(limitsOf(session)).toEqual(CUT);
    expect(session.state.draftRestored).toBe(true);
    await session.drafts.discard();
    expect([limitsOf(session), session.state.draftRestored]).toEqual([undefined, false]);
    expect(await restores(bench, { storage })).toBe(false);
  });

  test('is kept half a second after the last change, without being asked', async () => {
    const session = await open(bench, { storage });
    jest.useFakeTimers();
    try {
      session.store.setState(({ draft }) => ({
        draft: draft && { ...draft, top: { ...draft.top, name: 'N' } },
      }));
      jest.advanceTimersByTime(499);
      expect(storage.length).toBe(0);
      jest.advanceTimersByTime(1);
      expect(storage.length).toBe(1);
    } finally {
      jest.useRealTimers();
    }
  });

  test('is not kept when it is as proposed, nor any more after Grade', async () => {
    const session = await open(bench, { storage });
    const proposed = session.state.draft;
    await changeLimits(session);
    expect(storage.length).toBe(1);
    if (proposed) await session.takeDraft(proposed);
    session.drafts.keepNow();
    expect(storage.length).toBe(0);
    await changeLimits(session);
    await session.grade();
    expect([session.state.done?.id, storage.length]).toEqual(['pane.written', 0]);
    const again = await open(bench, { storage });
    expect([limitsOf(again), again.state.draftRestored]).toEqual([CUT, false]);
  });

  test('belongs to its workbook, its sheet and its headers', async () => {
    await changeLimits(await open(bench, { storage }));
    expect(await restores(bench, { storage })).toBe(true);
    expect(await restores(bench, { storage, url: 'https://a/c.xlsx' })).toBe(false);
    bench.engine.paste(bench.sheet, 0, 2, [['Turnover']]);
    expect(await restores(bench, { storage })).toBe(false);
  });

  test('tells nobody who reads the browser’s storage a customer or the workbook', async () => {
    const session = await open(bench, { storage });
    await session.changeSource({ aliases: { 乙公司: '丙公司' }, distinct: [['甲公司', '丁公司']] });
    await changeLimits(session);
    const kept = JSON.stringify([storage.key(0), storage.getItem(storage.key(0) ?? '')]);
    expect(kept).toContain('0.6');
    expect(kept).not.toMatch(/公司|xlsx/);
    // Those of the last run come back with it.
    const again = await open(bench, { storage });
    expect(again.state.draft?.source.aliases).toEqual({});
  });

  test('is none after 90 days, and of 21 the oldest goes', async () => {
    await changeLimits(await open(bench, { storage }));
    expect(await restores(bench, { storage, day: TODAY + 90 })).toBe(true);
    expect(await restores(bench, { storage, day: TODAY + 91 })).toBe(false);
    for (let n = 1; n <= 20; n += 1) {
      await changeLimits(await open(bench, { storage, url: `https://a/${n}.xlsx`, day: TODAY + n }));
    }
    expect(storage.length).toBe(20);
    expect(await restores(bench, { storage, day: TODAY + 20 })).toBe(false);
    expect(await restores(bench, { storage, url: 'https://a/1.xlsx', day: TODAY + 20 })).toBe(true);
  });

  test.each([
    '{"version":1,"day":20088,"draft":{}}',
    '{"version":1,"day":20088,"dra',
    '{"version":9}',
    'null',
  ])('that cannot be one is none: %s', async (text) => {
    await changeLimits(await open(bench, { storage }));
    storage.setItem(storage.key(0) ?? '', text);
    const session = await open(bench, { storage });
    expect([session.state.draftRestored, session.state.fault]).toEqual([false, null]);
  });

  test('stays through the ribbon’s Re-tier; the pane’s own shows what ran', async () => {
    await bench.grade();
    const session = await open(bench, { storage });
    await changeLimits(session);
    await session.retier('kept');
    expect([session.state.done?.id, limitsOf(session)]).toEqual(['pane.written', CUT]);
    expect(session.state.grading?.methods['abc']?.tiers.map(({ customers }) => customers)).toEqual([1, 0, 3]);
    expect(await restores(bench, { storage })).toBe(true);
    await session.retier();
    expect(limitsOf(session)).toBeUndefined();
    expect(storage.length).toBe(0);
  });
});

test('names that were only proposed follow the language, what somebody set does not', async () => {
  const bench = new Bench();
  let words = createWords('en');
  const session = new Session({
    workbook: bench.workbook,
    grader: new InProcessGrader(),
    get words() {
      return words;
    },
    wordsFor: createWords,
    today: () => TODAY,
    now: () => '2024-12-31T09:30:00',
  });
  await session.look();
  expect(session.state.draft?.top.unknown).toBe('Unknown');
  words = createWords('zh');
  await session.drafts.reword('en');
  expect(session.state.draft?.top.unknown).toBe('未知');
  await changeLimits(session);
  words = createWords('en');
  await session.drafts.reword('zh');
  expect([session.state.draft?.top.unknown, limitsOf(session)]).toEqual(['未知', CUT]);
  // What Discard goes back to does.
  await session.drafts.discard();
  expect(session.state.draft?.top.unknown).toBe('Unknown');
});
