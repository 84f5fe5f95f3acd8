import { parsePolicy } from '../../../src/core';
import {
  actionOf,
  ACTIONS,
  doing,
  finalOf,
  newRule,
  tiersFor,
  unknownOf,
  withUnknown,
} from '../../../src/taskpane/conditions/rules';
import type { Known } from '../../../src/taskpane/conditions/known';
import type { Draft } from '../../../src/taskpane/draft';

const METHODS = [
  { id: 'abc', kind: 'abc' as const, tiers: ['A', 'B', 'C'] },
  { id: 'vip', kind: 'ladder' as const, tiers: ['VIP', 'other'] },
];
const known: Known = {
  metrics: ['amount'],
  words: [],
  methods: METHODS,
  wordsOf: () => [],
  middleOf: () => 100,
};
const draftWith = (top: Draft['top']): Draft => ({ top }) as Draft;
const final = finalOf(draftWith({}), known);

describe('the final tier', () => {
  it('is that of the method that is named, else of the first that is on', () => {
    expect(final).toEqual({ method: METHODS[0], gone: null });
    expect(finalOf(draftWith({ final: 'vip' }), known)).toEqual({ method: METHODS[1], gone: null });
  });

  it('says which method it was to be of when that is not on', () => {
    expect(finalOf(draftWith({ final: 'rfm' }), known)).toEqual({ method: METHODS[0], gone: 'rfm' });
    expect(finalOf(draftWith({}), { ...known, methods: [] })).toBeUndefined();
  });
});

describe('a rule', () => {
  it.each(ACTIONS)('that does "%s" with any tier that is offered is one that a policy takes', (kind) => {
    if (!final) throw new Error('no final method');
    const unknown = '未知';
    const rule = newRule(known, final);
    expect(actionOf(rule)).toEqual({ kind: 'cap', tier: 'B' });
    const rules = tiersFor(kind, final, unknown).map((tier) => doing(rule, kind, tier));
    const policy = parsePolicy({ version: 1, unknown, methods: [{ kind: 'abc' }], rules });
    expect(policy.rules.map(actionOf)).toEqual(
      [...['A', 'B', 'C'], ...(kind === 'set' ? [unknown] : [])].map((tier) => ({ kind, tier })),
    );
  });

  it('follows when the tier of those who cannot be judged is called otherwise', () => {
    const when = { metric: 'orders', below: 3 };
    const top = {
      rules: [
        { when, set: 'Unknown' },
        { when, cap: 'B' },
      ],
    };
    expect(unknownOf(top)).toBe('Unknown');
    const next = withUnknown(top, 'D');
    expect(next).toEqual({
      unknown: 'D',
      rules: [
        { when, set: 'D' },
        { when, cap: 'B' },
      ],
    });
    expect(parsePolicy({ version: 1, methods: [{ kind: 'abc' }], ...next }).unknown).toBe('D');
  });
});
