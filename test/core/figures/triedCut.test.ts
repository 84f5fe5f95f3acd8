import type { CutPolicy } from '../../../src/core';
import { triedCut } from '../../../src/core/figures/triedCut';
import type { Side } from '../../../src/core/scores/side';
import { tieGroups } from '../../../src/core/scores/tieGroups';

const tried = (scores: number[], cut: CutPolicy, tiers: number, side: Side = 'benefit') =>
  triedCut({ groups: tieGroups(Float64Array.from(scores), side), side }, cut, tiers);

describe('triedCut(scores, cut, tiers)', () => {
  it('counts customers and their part of the total per tier', () => {
    // 50 and 30 are 80 %; 15 reaches 95 %
    const cut: CutPolicy = { kind: 'cumulativeShare', limits: [0.8, 0.95], crossing: 'in' };
    expect(tried([5, 50, 15, 30], cut, 3)).toEqual({
      tierOf: Uint8Array.of(2, 0, 1, 0),
      customers: [2, 1, 1],
      shares: [0.8, 0.15, 0.05],
      limits: [30, 15],
    });
  });

  it('leaves out who has no score; scores below 0 add nothing to a total', () => {
    const cut: CutPolicy = { kind: 'headcount', shares: [0.25] };
    expect(tried([40, NaN, -10, 40, 20], cut, 2)).toMatchObject({
      tierOf: Uint8Array.of(0, 2, 1, 0, 1),
      customers: [2, 2],
      shares: [0.8, 0.2],
    });
  });

  it('of costs counts the least first', () => {
    const cut: CutPolicy = { kind: 'thresholds', limits: [30], inclusive: true };
    expect(tried([10, 90, 30], cut, 2, 'cost')).toMatchObject({ customers: [2, 1], limits: [30] });
  });

  it('without a positive score has no shares', () => {
    const cut: CutPolicy = { kind: 'thresholds', limits: [0], inclusive: true };
    expect(tried([0, -5], cut, 2)).toMatchObject({ customers: [1, 1], shares: [0, 0] });
  });
});
