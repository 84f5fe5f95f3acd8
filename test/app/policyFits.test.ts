import { policyFits, readsAlike } from '../../src/app';

const offer = { layout: 'transactions', metrics: ['amount', 'recency'], words: ['group'] } as const;
const byMetric = (metric: unknown): object => ({ version: 1, methods: [{ kind: 'abc', metric }] });

describe('policyFits', () => {
  it('a source that has all metrics and words fits', () => {
    const document = { version: 1, methods: [{ kind: 'abc', within: 'group' }] };
    expect(policyFits(document, offer)).toBe(true);
    expect(policyFits(document, { ...offer, words: [] })).toBe(false);
    expect(policyFits({ version: 1, methods: [{ kind: 'rfm' }] }, offer)).toBe(false);
  });

  it('quotients need both parts, rules what they ask', () => {
    expect(policyFits(byMetric({ ratio: ['amount', 'recency'] }), offer)).toBe(true);
    expect(policyFits(byMetric({ ratio: ['amount', 'orders'] }), offer)).toBe(false);
    const ruled = { ...byMetric('amount'), rules: [{ when: { metric: 'tenure', above: 9 }, cap: 'B' }] };
    expect(policyFits(ruled, offer)).toBe(false);
  });

  it('a customer list has no last months', () => {
    const lately = byMetric({ metric: 'amount', last: { months: 6 } });
    expect(policyFits(lately, offer)).toBe(true);
    expect(policyFits(lately, { ...offer, layout: 'customers' })).toBe(false);
  });

  it('what is no policy fits nothing', () => {
    expect(policyFits({ version: 1, methods: [{ kind: 'abd' }] }, offer)).toBe(false);
  });
});

describe('readsAlike', () => {
  it('methods may differ, and defaults need not be written; the source may not', () => {
    const one = { version: 1, source: { returns: 'net' }, methods: [{ kind: 'abc' }] };
    expect(readsAlike(one, { version: 1, methods: [{ kind: 'rfm' }] })).toBe(true);
    expect(readsAlike(one, { ...one, source: { returns: 'ignore' } })).toBe(false);
  });
});
