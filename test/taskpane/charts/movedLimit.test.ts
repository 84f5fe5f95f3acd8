import type { CutPolicy } from '../../../src/core';
import { movableLimits, withMoved } from '../../../src/taskpane/charts/movedLimit';

const byShare: CutPolicy = { kind: 'cumulativeShare', limits: [0.8, 0.95], crossing: 'in' };
const byHeads: CutPolicy = { kind: 'headcount', shares: [0.2, 0.3] };

describe('movableLimits(cut, costs)', () => {
  it('keeps limits by share one percent apart, the last may be all', () => {
    expect(movableLimits(byShare, false)).toEqual([
      { at: 0.8, min: 0.01, max: 0.94 },
      { at: 0.95, min: 0.81, max: 1 },
    ]);
  });

  it('has limits by heads where the tiers end', () => {
    expect(movableLimits(byHeads, false)).toEqual([
      { at: 0.2, min: 0.01, max: 0.49 },
      { at: 0.5, min: 0.21, max: 1 },
    ]);
  });

  it('lets limits stand that are nearer than a percent', () => {
    expect(movableLimits({ ...byShare, limits: [0.9, 0.905] }, false)).toEqual([
      { at: 0.9, min: 0.01, max: 0.9 },
      { at: 0.905, min: 0.905, max: 1 },
    ]);
  });

  it('keeps fixed limits between their neighbours; one that admits nobody is nowhere', () => {
    const cut: CutPolicy = { kind: 'thresholds', limits: [1000, null, 100], inclusive: true };
    expect(movableLimits(cut, false)).toEqual([
      { at: 1000, min: 100, max: Infinity },
      { at: null, min: 100, max: 1000 },
      { at: 100, min: -Infinity, max: 1000 },
    ]);
    expect(movableLimits({ ...cut, limits: [30, 90] }, true)).toEqual([
      { at: 30, min: -Infinity, max: 90 },
      { at: 90, min: 30, max: Infinity },
    ]);
  });

  it('has none of cuts that find their limits themselves', () => {
    expect(movableLimits({ kind: 'quantiles', bins: 3 }, false)).toBeNull();
  });
});

describe('withMoved(cut, limit, at)', () => {
  it('moves one limit by share', () => {
    expect(withMoved(byShare, 0, 0.7)).toEqual({ ...byShare, limits: [0.7, 0.95] });
  });

  it('of heads takes from the next tier, whose end stays', () => {
    expect(withMoved(byHeads, 0, 0.35)).toEqual({ kind: 'headcount', shares: [0.35, 0.15] });
    expect(withMoved(byHeads, 1, 0.6)).toEqual({ kind: 'headcount', shares: [0.2, 0.4] });
  });
});
