import {
  bandsFor,
  roomOf,
  withBand,
  withBandLimit,
  withBandScore,
  withoutBand,
} from '../../../../src/taskpane/methods/weighted/bands';
import type {
  IndicatorDocument,
  WeightedDocument,
} from '../../../../src/taskpane/methods/weighted/weightedDocument';
import {
  betterIn,
  canAim,
  isFrozen,
  middleOf,
  normalisersFor,
  putTogether,
  scoredBy,
  thawed,
  winsorised,
} from '../../../../src/taskpane/methods/weighted/scoringChoices';
import { parsed } from './parsed';

const takes = (indicator: IndicatorDocument): unknown =>
  parsed({ kind: 'weighted', indicators: [indicator] });

const VALUES = [NaN, 100, 200, 300, 400, 500, 600, 700, 812.4];

describe('bands', () => {
  it('begin at the quarters of the values, in three digits, and score from 0 to 100', () => {
    // Of 100 to 812.4 the quarters by nearest place: 300, 500 (Math.round(3.5) is 4), 600.
    expect(bandsFor(VALUES, false)).toEqual({ limits: [300, 500, 600], scores: [0, 33, 67, 100] });
    expect(bandsFor(VALUES, true).scores).toEqual([100, 67, 33, 0]);
    expect(bandsFor([19_723, 19_724, 19_725], false, 'day').limits).toEqual([19_724, 19_725]);
  });

  it.each([[[]], [[7, 7, 7]], [[0, 0, 0, 1]], [[NaN, -3]], [[1e-7, 2e-7, 3e-7]]])(
    'of %j are bands all the same',
    (values) => {
      takes({ metric: 'amount', normalise: 'bands', bands: bandsFor(values, false) });
    },
  );

  it('one more is as wide as the one below; one less keeps limits and scores together', () => {
    const bands = { limits: [30, 90], scores: [100, 60, 0] };
    expect(withBand(bands)).toEqual({ limits: [30, 90, 150], scores: [100, 60, 0, 0] });
    expect(withoutBand(bands, 0)).toEqual({ limits: [90], scores: [100, 0] });
    expect(withoutBand(withoutBand(bands, 0), 0)).toEqual({ limits: [90], scores: [100, 0] });
    expect(withBandScore(bands, 1, 70).scores).toEqual([100, 70, 0]);
    takes({ metric: 'amount', normalise: 'bands', bands: withBand(withBand(bands)) });
  });

  it('a limit has room between its neighbours, and never falls on them', () => {
    const bands = { limits: [30, 60, 90], scores: [100, 60, 30, 0] };
    const { min, max } = roomOf(bands, 1);
    for (const limit of [min, max]) {
      takes({ metric: 'amount', normalise: 'bands', bands: withBandLimit(bands, 1, limit) });
    }
    expect(min).toBeCloseTo(30);
    expect(roomOf({ limits: [1], scores: [0, 100] }, 0)).toEqual({ min: -Infinity, max: Infinity });
  });
});

describe('the scoring of an indicator', () => {
  const recency: IndicatorDocument = { metric: 'recency', weight: 2, learned: { least: 1, most: 9 } };

  it('by bands proposes them for the metric’s own direction; by anything else has none', () => {
    const banded = scoredBy(recency, 'bands', VALUES);
    expect(banded).toEqual({
      metric: 'recency',
      weight: 2,
      normalise: 'bands',
      bands: { limits: [300, 500, 600], scores: [100, 67, 33, 0] },
    });
    takes(banded);
    expect(scoredBy(banded, 'zScore', [])).toEqual({ metric: 'recency', weight: 2, normalise: 'zScore' });
  });

  it('in the metric’s own direction need not say it', () => {
    expect(betterIn(recency, 'cost')).toEqual({ metric: 'recency', weight: 2 });
    expect(betterIn(recency, 'benefit')).toEqual({ metric: 'recency', weight: 2, direction: 'benefit' });
  });

  it('offers no normaliser and no value to aim at that a policy refuses', () => {
    for (const target of [30, -1]) {
      const aimed = betterIn({ metric: 'amount' }, { target });
      for (const normalise of normalisersFor({ target })) takes({ ...aimed, normalise });
    }
    expect(normalisersFor({ target: 30 })).toContain('logMinMax');
    for (const refused of ['ratio', 'bands'] as const) {
      expect(normalisersFor({ target: 30 })).not.toContain(refused);
      expect(canAim(refused, 'sum')).toBe(false);
    }
    expect(normalisersFor('cost')).toContain('ratio');
    expect([canAim('minMax', 'sum'), canAim('minMax', 'topsis')]).toEqual([true, false]);
  });

  it('aims at the middle of the customers first', () => {
    expect(middleOf(VALUES)).toBe(500);
    expect(middleOf([])).toBe(0);
  });
});

describe('the score as a whole', () => {
  const start: WeightedDocument = {
    kind: 'weighted',
    missing: 'mean',
    indicators: [
      { metric: 'amount', normalise: 'bands', bands: { limits: [1], scores: [0, 100] }, clip: [0, 9] },
      { metric: 'orders', direction: { target: 5 }, learned: { least: 0, most: 4 } },
      { metric: 'quantity', direction: 'cost', normalise: 'ratio' },
    ],
    cut: { kind: 'thresholds', limits: [80, 50] },
    tiers: ['gold', 'silver', 'bronze'],
  };

  it('as TOPSIS keeps no scoring, and cuts a score of another size by heads', () => {
    const topsis = putTogether(start, 'topsis', { kind: 'thresholds', limits: [80, 50], inclusive: true });
    parsed(topsis);
    expect(topsis).not.toHaveProperty('missing');
    expect(topsis.indicators).toEqual([
      { metric: 'amount', clip: [0, 9] },
      { metric: 'orders' },
      { metric: 'quantity', direction: 'cost' },
    ]);
    expect(topsis.cut).toEqual({ kind: 'headcount', shares: [0.2, 0.3] });
    parsed(putTogether(topsis, 'sum', { kind: 'quantiles', bins: 3 }));
  });

  it('within other extremes forgets those of an earlier run', () => {
    const kept = winsorised(start, [0.05, 0.95]);
    parsed(kept);
    expect(kept.winsor).toEqual([0.05, 0.95]);
    expect(isFrozen(kept)).toBe(true);
    expect(winsorised(kept, null)).not.toHaveProperty('winsor');
    expect(isFrozen(thawed(kept))).toBe(false);
    expect(isFrozen({ ...start, indicators: start.indicators.slice(0, 1) })).toBe(true);
  });
});
