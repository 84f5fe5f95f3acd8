import { parsePolicy } from '../../src/core';
import type { PolicyDocument } from '../../src/core';
import type { Draft } from '../../src/taskpane/draft';
import { withoutGone } from '../../src/taskpane/draft';
import { documentOf } from '../../src/taskpane/draftDocument';
import { withIndicatorNamed } from '../../src/taskpane/draftIndicators';

const COLUMNS = { customer: 'Customer', date: 'Date', amount: 'Amount' };

/** A draft that says what this policy says. */
function draftOf(document: PolicyDocument): Draft {
  const { version: _, source: _source, methods, ...top } = document;
  const {
    columns,
    layout = 'transactions',
    list,
    dateOrder,
    decimal,
    ...source
  } = parsePolicy(document).source;
  return {
    source: {
      ...source,
      layout,
      columns: { ...columns },
      list: list ?? null,
      dateOrder: dateOrder ?? null,
      decimal: decimal ?? null,
    },
    methods: methods.map((method) => ({ id: method.id ?? method.kind, document: method, on: true })),
    top,
    own: true,
  };
}

const policyOf = (draft: Draft) => parsePolicy(documentOf(draft));

const document: PolicyDocument = {
  version: 1,
  source: {
    columns: COLUMNS,
    indicators: [
      { column: 'Stars', as: 'stars', aggregate: 'mean' },
      { column: 'Channel', as: 'channel', aggregate: 'mode' },
      { column: 'Refunds', as: 'refunds' },
    ],
  },
  methods: [
    { kind: 'abc', metric: 'stars', cut: { kind: 'headcount', shares: [0.2] }, within: 'channel' },
    {
      kind: 'weighted',
      weights: {
        ahp: [
          [1, 3, 5],
          [1 / 3, 1, 2],
          [1 / 5, 1 / 2, 1],
        ],
      },
      families: { stars: 1, money: 1 },
      indicators: [
        { metric: 'stars', family: 'stars' },
        { metric: { ratio: ['refunds', 'orders'] }, family: 'money' },
        { metric: 'amount', family: 'money' },
      ],
    },
  ],
  rules: [
    {
      when: {
        all: [
          { words: 'channel', is: 'stars' },
          { metric: 'stars', above: 3 },
        ],
      },
      floor: 'A',
    },
  ],
};

describe('an indicator called otherwise', () => {
  it('is called so wherever it is named, and nothing else is', () => {
    const draft = withIndicatorNamed(draftOf(document), 'stars', 'rating');
    const policy = policyOf(withIndicatorNamed(draft, 'channel', 'way'));
    expect(policy.source.indicators.map(({ as }) => as)).toEqual(['rating', 'way', 'refunds']);
    expect(policy.methods[0]).toMatchObject({ metric: 'rating', within: 'way' });
    // The family and the word of the same name are no indicators.
    expect(policy.methods[1]).toMatchObject({
      families: { stars: 1 },
      indicators: [{ metric: 'rating', family: 'stars' }, {}, {}],
    });
    expect(policy.rules[0]?.when).toEqual({
      all: [
        { words: 'way', is: 'stars' },
        { metric: 'rating', above: 3 },
      ],
    });
  });

  it('is found in quotients', () => {
    const policy = policyOf(withIndicatorNamed(draftOf(document), 'refunds', 'returns paid'));
    expect(policy.methods[1]).toMatchObject({
      indicators: [{}, { metric: { ratio: ['returns paid', 'orders'] } }, {}],
    });
  });
});

describe('an indicator that is gone', () => {
  it('is weighed no more, quotients of it neither; comparisons and families fit what is left', () => {
    const draft = draftOf(document);
    const source = { ...draft.source, indicators: draft.source.indicators.slice(1, 2) };
    const left = withoutGone({ ...draft, source }, draft.source);
    const weighted = left.methods[1];
    policyOf({ ...left, methods: left.methods.slice(1), top: {} });
    expect(weighted?.document).toEqual({
      kind: 'weighted',
      weights: { ahp: [[1]] },
      families: { money: 1 },
      indicators: [{ metric: 'amount', family: 'money' }],
    });
  });
});
