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

  it('is left where tiers were not renamed one by one', () => {
    const two = withDocument(draft, 'abc', { ...ABC, tiers: ['B', 'A', 'C'] });
    expect(two.top).toEqual(draft.top);
    const fewer: MethodDocument = { ...ABC, cut: { kind: 'headcount', shares: [0.5] }, tiers: ['x', 'B'] };
    expect(withDocument(draft, 'abc', fewer).top).toEqual(draft.top);
  });
});
