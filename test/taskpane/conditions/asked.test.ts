import type { Candidate } from '../../../src/app';
import { grade, parsePolicy, proposeSource } from '../../../src/core';
import type { Cell, MethodDocument } from '../../../src/core';
import { askedBy, asking, asksOffered, firstCondition } from '../../../src/taskpane/conditions/asked';
import { admitting, chosenIn } from '../../../src/taskpane/conditions/chosen';
import { knownTo } from '../../../src/taskpane/conditions/known';
import { problemsOf } from '../../../src/taskpane/conditions/problems';
import { draftOf } from '../../../src/taskpane/draft';
import type { Draft } from '../../../src/taskpane/draft';
import { documentOf } from '../../../src/taskpane/draftDocument';
import { createWords } from '../../../src/words';
import { readSheet } from '../../core/gradeRows';

const HEADERS = ['Customer', 'Order date', 'Amount', 'Region'];
const ROWS: readonly (readonly Cell[])[] = [
  ['a', '2024-01-01', 1234, '北'],
  ['b', '2024-01-11', 20, '南'],
  ['c', '2024-01-31', 3000, '南'],
];
const candidate: Candidate = {
  source: {
    sheet: 'Orders',
    address: 'Orders!A1:D4',
    headerRow: 0,
    headerRows: 1,
    headerKnown: false,
    firstColumn: 0,
    rowCount: 3,
    columnCount: 4,
    ownColumns: [],
  },
  shape: { sheet: 'Orders', headers: HEADERS, firstRow: 2, firstColumn: 0, dateSystem: 1900 },
  headerCells: HEADERS,
  sample: ROWS,
  proposal: proposeSource(HEADERS, ROWS),
};

const LADDER: MethodDocument = {
  id: 'vip',
  kind: 'ladder',
  steps: [{ when: { metric: 'amount', above: 5 }, tier: 'VIP' }],
  else: 'other',
};
const LATE: MethodDocument = { id: 'late', kind: 'abc' };

function draftWith(...methods: { document: MethodDocument; on: boolean }[]): Draft {
  const draft = draftOf(candidate, 'en');
  const columns = { ...draft.source.columns, group: 'Region' };
  return {
    ...draft,
    source: { ...draft.source, columns },
    methods: methods.map(({ document, on }) => ({ id: document.id ?? document.kind, document, on })),
  };
}

const draft = draftWith(
  { document: { id: 'abc', kind: 'abc', tiers: ['x', 'y', 'z'] }, on: true },
  { document: { id: 'off', kind: 'abc' }, on: false },
  { document: LADDER, on: true },
  { document: LATE, on: true },
);
const document = documentOf(draft);
const grading = grade(readSheet([HEADERS, ...ROWS], document), parsePolicy(document));

describe('what a condition can ask', () => {
  it('of methods are those that come before, in a rule all that are on', () => {
    const idsOf = (before?: string) => knownTo(draft, candidate, null, before).methods.map(({ id }) => id);
    expect(idsOf('vip')).toEqual(['abc']);
    expect(idsOf()).toEqual(['abc', 'vip', 'late']);
  });

  it('is a condition that a policy takes, whatever is asked', () => {
    for (const known of [knownTo(draft, candidate, null), knownTo(draft, candidate, grading)]) {
      const offered = asksOffered(known);
      expect(offered).toEqual(expect.arrayContaining(['metric:amount', 'words:group', 'method:vip']));
      for (const asked of offered) {
        for (const before of [undefined, firstCondition(known)]) {
          const when = asking(asked, known, before);
          expect(askedBy(when)).toBe(asked);
          expect(parsePolicy({ ...(document as object), rules: [{ when, set: 'x' }] }).rules).toHaveLength(1);
          expect(problemsOf(when, known, createWords('en'))).toEqual([]);
        }
      }
    }
  });

  it('starts in the middle of the data, with the most frequent word, with the best tier', () => {
    const known = knownTo(draft, candidate, grading);
    // 20, 1234, 3000: the middle one to two digits
    expect(asking('metric:amount', known)).toEqual({ metric: 'amount', atLeast: 1200 });
    // less is better
    expect(asking('metric:recency', known)).toEqual({ metric: 'recency', atMost: 20 });
    // a day is no number to shorten: 2024-01-11
    expect(asking('metric:firstPurchase', known)).toEqual({ metric: 'firstPurchase', atLeast: 19_733 });
    expect(asking('words:group', known)).toEqual({ words: 'group', is: '南' });
    expect(asking('method:abc', known)).toEqual({ method: 'abc', is: 'x' });
    // Of the sample while nothing is graded.
    expect(knownTo(draft, candidate, null).wordsOf('group')).toEqual(['北', '南']);
  });

  it('keeps the window and the divisor of another metric', () => {
    const known = knownTo(draft, candidate, grading);
    const before = {
      metric: { ratio: ['amount', 'orders'] as [string, string], last: { months: 3 } },
      above: 5,
    };
    expect(asking('metric:quantity', known, before)).toMatchObject({
      metric: { ratio: ['quantity', 'orders'], last: { months: 3 } },
    });
    // Nothing is divided by itself.
    expect(asking('metric:orders', known, before)).toMatchObject({
      metric: { metric: 'orders', last: { months: 3 } },
    });
  });
});

describe('a condition that asks for what is gone', () => {
  const words = createWords('en');
  const known = knownTo(draft, candidate, grading);
  const ids = (when: Parameters<typeof problemsOf>[0]) => problemsOf(when, known, words).map(({ id }) => id);

  it('says so: a method that is off, a tier, a column', () => {
    expect(ids({ method: 'off', is: 'A' })).toEqual(['condition.noMethod']);
    expect(ids({ method: 'abc', oneOf: ['x', 'A'] })).toEqual(['condition.noTier']);
    expect(
      ids({
        any: [
          { metric: 'budget', above: 1 },
          { words: 'owner', is: 'x' },
        ],
      }),
    ).toEqual(['condition.noColumn', 'condition.noColumn']);
    expect(
      ids({
        all: [
          { metric: 'amount', above: 1 },
          { words: 'group', is: 'x' },
        ],
      }),
    ).toEqual([]);
  });

  it('is not found where the method only comes later', () => {
    const inLadder = knownTo(draft, candidate, grading, 'vip');
    expect(problemsOf({ method: 'late', is: 'A' }, inLadder, words)).toHaveLength(1);
  });
});

describe('words that are chosen', () => {
  it('are one, or one of several', () => {
    expect(admitting({ words: 'group', oneOf: ['a', 'b'] }, ['a'])).toEqual({ words: 'group', is: 'a' });
    expect(admitting({ method: 'abc', is: 'A' }, ['A', 'B'])).toEqual({ method: 'abc', oneOf: ['A', 'B'] });
    expect(chosenIn({ words: 'group', is: 'a', oneOf: ['b', 'a'] })).toEqual(['a', 'b']);
  });
});
