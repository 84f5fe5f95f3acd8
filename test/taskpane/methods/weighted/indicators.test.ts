import type { MetricReference } from '../../../../src/core';
import type {
  IndicatorDocument,
  WeightedDocument,
} from '../../../../src/taskpane/methods/weighted/weightedDocument';
import {
  leastWeight,
  measuredBy,
  namesIn,
  weighedBy,
  withIndicator,
  withWeights,
  withoutIndicator,
} from '../../../../src/taskpane/methods/weighted/indicators';
import { parsed } from './parsed';

const AHP = [
  [1, 3, 5],
  [1 / 3, 1, 2],
  [1 / 5, 1 / 2, 1],
];

const document = (part: Partial<WeightedDocument> = {}): WeightedDocument => ({
  kind: 'weighted',
  indicators: [
    { metric: 'amount', weight: 0.5 },
    { metric: 'orders', weight: 0.3 },
    { metric: 'recency', weight: 0.2 },
  ],
  ...part,
});

/** What the parser takes, as it was written. */
function taken(changed: WeightedDocument): WeightedDocument {
  parsed(changed);
  return changed;
}

const metrics = ({ indicators }: WeightedDocument): readonly MetricReference[] =>
  indicators.map(({ metric }) => metric);

describe('indicators', () => {
  it('one more weighs as much as the others on average, and what is not shown stays', () => {
    const added = taken(withIndicator(document({ id: 'score', winsor: [0.1, 0.9] }), 'quantity'));
    expect(added).toMatchObject({ id: 'score', winsor: [0.1, 0.9] });
    expect(added.indicators[3]).toEqual({ metric: 'quantity', weight: 0.33, normalise: 'percentile' });
  });

  it.each([
    ['weights', { ahp: AHP }],
    ['the subjective part of a blend', { alpha: 0.5, objective: 'critic', subjective: { ahp: AHP } }],
  ] as const)('more or fewer keep the comparisons of %s square', (_, weights) => {
    const start = document({ weights: JSON.parse(JSON.stringify(weights)) as WeightedDocument['weights'] });
    const more = taken(withIndicator(start, 'quantity'));
    expect(JSON.stringify(more.weights)).toContain('[1,1,1,1]');
    const fewer = taken(withoutIndicator(start, 0));
    expect(metrics(fewer)).toEqual(['orders', 'recency']);
    // Orders stay twice as important as recency.
    expect(JSON.stringify(fewer.weights)).toContain('[[1,2],[0.5,1]]');
  });

  it('of a TOPSIS begin without a normaliser', () => {
    const added = taken(withIndicator(document({ aggregate: 'topsis' }), 'quantity'));
    expect(added.indicators[3]).not.toHaveProperty('normalise');
  });

  it('where families have weights join the first of them, and an empty family goes', () => {
    const start = document({
      families: { money: 0.6, habit: 0.4 },
      indicators: [
        { metric: 'amount', family: 'money' },
        { metric: 'orders', family: 'habit' },
      ],
    });
    expect(taken(withIndicator(start, 'quantity')).indicators[2]).toMatchObject({ family: 'money' });
    expect(taken(withoutIndicator(start, 0)).families).toEqual({ habit: 0.4 });
  });

  it('the last one stays', () => {
    const only = document({ indicators: [{ metric: 'amount' }] });
    expect(withoutIndicator(only, 0)).toBe(only);
  });

  it('that are left with no weight at all count alike', () => {
    const start = document({
      indicators: [{ metric: 'amount' }, { metric: 'orders', weight: 0 }, { metric: 'recency', weight: 0 }],
    });
    expect(taken(withoutIndicator(start, 0)).indicators.map(({ weight }) => weight)).toEqual([1, 1]);
  });
});

describe('another metric', () => {
  const learned: IndicatorDocument = {
    metric: 'recency',
    weight: 0.4,
    normalise: 'bands',
    bands: { limits: [30], scores: [100, 0] },
    direction: 'benefit',
    family: 'habit',
    clip: [0, 90],
  };

  it('keeps weight and family, and leaves what was said of the old one’s values', () => {
    const changed = measuredBy(learned, 'amount');
    expect(changed).toEqual({ metric: 'amount', weight: 0.4, normalise: 'percentile', family: 'habit' });
    taken(document({ indicators: [changed] }));
  });

  it('over other months is the same metric: only what was learned goes', () => {
    const last = { metric: 'recency', last: { months: 6 } };
    const { clip: _, ...kept } = learned;
    expect(measuredBy(learned, last)).toEqual({ ...kept, metric: last });
  });

  it('is needed by its name, a quotient by both', () => {
    expect([namesIn('amount'), namesIn({ ratio: ['refunds', 'orders'] })]).toEqual([
      ['amount'],
      ['refunds', 'orders'],
    ]);
    expect(namesIn({ metric: 'orders', last: { months: 3 } })).toEqual(['orders']);
  });
});

describe('weights by hand', () => {
  it('are written into the indicators, one each', () => {
    const next = taken(withWeights(document(), [0.2, 0.3, 0.5]));
    expect(next.indicators.map(({ weight }) => weight)).toEqual([0.2, 0.3, 0.5]);
  });

  it('may be 0 where another is not', () => {
    const start = document({ indicators: [{ metric: 'amount' }, { metric: 'orders', weight: 0 }] });
    expect([leastWeight(start, 0), leastWeight(start, 1)]).toEqual([0.0001, 0]);
  });

  it('count alike where the data weighed before and none had a weight', () => {
    const start = document({ weights: 'entropy', indicators: [{ metric: 'amount', weight: 0 }] });
    expect(() => parsed({ ...start, weights: 'manual' })).toThrow();
    expect(taken(weighedBy(start, 'manual')).indicators[0]?.weight).toBe(1);
  });
});
