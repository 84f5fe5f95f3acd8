import { parsePolicy } from '../../src/core';
import type { MethodDocument } from '../../src/core';
import type { Draft } from '../../src/taskpane/draft';
import { documentOf } from '../../src/taskpane/draftDocument';
import type { SourceDraft } from '../../src/taskpane/sourceDraft';
import { withDocument } from '../../src/taskpane/withDocument';

const ABC: MethodDocument = { id: 'abc', kind: 'abc', tiers: ['A', 'B', 'C'] };
const source: SourceDraft = {
  layout: 'transactions',
  columns: { customer: 'c', date: 'd', amount: 'a' },
  indicators: [],
  list: null,
  asOf: 'latest',
  period: 'all',
  returns: 'net',
  frequency: 'orders',
  dateOrder: null,
  decimal: null,
  rates: {},
  dropDuplicates: false,
  visibleOnly: false,
  keepTotalRows: false,
  aliases: {},
  distinct: [],
};
const LADDER: MethodDocument = {
  id: 'vip',
  kind: 'ladder',
  steps: [
    {
      when: {
        any: [
          { method: 'abc', is: 'A' },
          { metric: 'amount', above: 9 },
        ],
      },
      tier: 'A',
    },
  ],
  else: 'rest',
};
const draft: Draft = {
  source,
  methods: [
    { id: 'abc', document: ABC, on: true },
    { id: 'vip', document: LADDER, on: true },
  ],
  top: {
    rules: [
      { when: { method: 'abc', oneOf: ['A', 'B'] }, cap: 'B' },
      { when: { words: 'group', is: 'A' }, set: 'A' },
    ],
  },
  own: true,
};

/** What the draft says after a change of its first method; throws when it is no policy. */
function changed(document: MethodDocument, top: Draft['top'] = draft.top): Record<string, unknown> {
  const next = documentOf(withDocument({ ...draft, top }, 'abc', document)) as Record<string, unknown>;
  parsePolicy(next);
  return next;
}

describe('a tier that is called otherwise', () => {
  const gold: MethodDocument = { ...ABC, tiers: ['gold', 'B', 'C'] };

  it('is so in conditions and in rules; words and other methods’ tiers stay', () => {
    expect(changed(gold)).toMatchObject({
      methods: [
        gold,
        {
          steps: [
            {
              when: {
                any: [
                  { method: 'abc', is: 'gold' },
                  { metric: 'amount', above: 9 },
                ],
              },
              tier: 'A',
            },
          ],
        },
      ],
      rules: [
        { when: { method: 'abc', oneOf: ['gold', 'B'] }, cap: 'B' },
        { when: { words: 'group', is: 'A' }, set: 'gold' },
      ],
    });
  });

  it('is not so in a rule about another method’s tiers', () => {
    const rules = [{ when: { method: 'abc', is: 'A' }, set: 'A' }];
    expect(changed(gold, { final: 'vip', rules })['rules']).toEqual([
      { when: { method: 'abc', is: 'gold' }, set: 'A' },
    ]);
  });

  it('is so where several are at once, each in its place', () => {
    const metals: MethodDocument = { ...ABC, tiers: ['gold', 'silver', 'C'] };
    expect(changed(metals)['rules']).toEqual([
      { when: { method: 'abc', oneOf: ['gold', 'silver'] }, cap: 'silver' },
      { when: { words: 'group', is: 'A' }, set: 'gold' },
    ]);
  });

  it('is so in the cells of grids whose levels they are, several at once too', () => {
    const grid: MethodDocument = {
      id: 'grid',
      kind: 'grid',
      dimensions: [{ method: 'abc' }, { metric: 'orders' }],
      cells: {
        'A / high': '1',
        'A / low': '2',
        'B / high': '3',
        'B / low': '4',
        'C / high': '5',
        'C / low': '6',
      },
      tiers: ['1', '2', '3', '4', '5', '6'],
    };
    const methods = [...draft.methods, { id: 'grid', document: grid, on: true }];
    const next = withDocument({ ...draft, methods }, 'abc', { ...ABC, tiers: ['gold', 'silver', 'C'] });
    parsePolicy(documentOf(next));
    expect(next.methods[2]?.document).toMatchObject({
      cells: {
        'gold / high': '1',
        'gold / low': '2',
        'silver / high': '3',
        'silver / low': '4',
        'C / high': '5',
        'C / low': '6',
      },
    });
  });

  it('keeps its colour; a tier of the same name in another method keeps its own too', () => {
    const output = { colours: { A: '#B9D0F2', B: '#FFEFA8', gone: '#000000' } };
    expect(changed({ ...ABC, tiers: ['gold', 'silver', 'C'] }, { output })['output']).toEqual({
      // The ladder has a tier A as well.
      colours: { A: '#B9D0F2', gold: '#B9D0F2', silver: '#FFEFA8' },
    });
  });

  it('is left where segments are made in another way', () => {
    const rfm: MethodDocument = {
      id: 'rfm',
      kind: 'rfm',
      segments: { cells: { '555': 'x', '111': 'y' }, else: 'z' },
    };
    const rules = [{ when: { method: 'rfm', is: 'x' }, set: 'A' }];
    const methods = [...draft.methods, { id: 'rfm', document: rfm, on: true }];
    const score: MethodDocument = {
      id: 'rfm',
      kind: 'rfm',
      segments: { cut: { kind: 'headcount', shares: [0.2, 0.3] }, tiers: ['1', '2', '3'] },
    };
    expect(withDocument({ ...draft, methods, top: { rules } }, 'rfm', score).top.rules).toEqual(rules);
  });

  it('is left where tiers were moved or their number changed', () => {
    const two = withDocument(draft, 'abc', { ...ABC, tiers: ['B', 'A', 'C'] });
    expect(two.top).toEqual(draft.top);
    const fewer: MethodDocument = { ...ABC, cut: { kind: 'headcount', shares: [0.5] }, tiers: ['x', 'B'] };
    expect(withDocument(draft, 'abc', fewer).top).toEqual(draft.top);
  });
});
