import type { WeightedPolicy } from '../../../../src/core';
import {
  comparisonsFrom,
  pairsOf,
  stepOf,
  withOneMore,
  withoutOne,
  withPair,
} from '../../../../src/taskpane/methods/weighted/pairComparisons';
import {
  comparisonsOf,
  isByHand,
  kindOf,
  kindsFor,
  WEIGHTS_KINDS,
  weightsBy,
  withComparisons,
} from '../../../../src/taskpane/methods/weighted/weightsKinds';
import { parsed } from './parsed';

const method = (weights: WeightedPolicy['weights']) => ({
  kind: 'weighted' as const,
  weights,
  indicators: [{ metric: 'amount' }, { metric: 'orders' }, { metric: 'recency' }],
});

describe('comparisons', () => {
  it('begin with what weights say, to the nearest step', () => {
    // 0.5 : 0.3 is nearer to 2 than to 1, 0.3 : 0.1 is 3, 0.5 : 0.1 is 5.
    expect(comparisonsFrom([0.5, 0.3, 0.1])).toEqual([
      [1, 2, 5],
      [1 / 2, 1, 3],
      [1 / 5, 1 / 3, 1],
    ]);
    parsed(method({ ahp: comparisonsFrom([0.5, 0.3, 0.1]) }));
    parsed(method({ ahp: comparisonsFrom([1, 0, 0]) }));
  });

  it('of a pair are told the same way from both sides', () => {
    const changed = withPair(comparisonsFrom([1, 1, 1]), 0, 2, 1 / 7);
    expect([changed[0]?.[2], changed[2]?.[0]]).toEqual([1 / 7, 7]);
    parsed(method({ ahp: changed }));
  });

  it('take one thing more or one less', () => {
    const start = comparisonsFrom([0.5, 0.3]);
    expect(withOneMore(start)).toEqual([
      [1, 2, 1],
      [0.5, 1, 1],
      [1, 1, 1],
    ]);
    expect(withoutOne(withOneMore(start), 0)).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('written in decimals are the steps that they are near', () => {
    expect([stepOf(0.333), stepOf(2.99), stepOf(2.5)]).toEqual([1 / 3, 3, 2.5]);
  });

  it('are one of each pair', () => {
    expect(pairsOf(3)).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ]);
  });
});

describe('ways of weighing', () => {
  it.each(WEIGHTS_KINDS)('%s makes a policy from any other way, and is known again', (kind) => {
    for (const other of WEIGHTS_KINDS) {
      const weights = weightsBy(kind, weightsBy(other, 'manual', [3, 2, 1]), [3, 2, 1]);
      const policy = parsed(method(weights));
      expect(policy?.kind === 'weighted' && kindOf(policy.weights)).toBe(kind);
    }
  });

  it('a blend takes the comparisons along, and gives them back', () => {
    const ahp = { ahp: comparisonsFrom([3, 2, 1]) };
    const blend = weightsBy('blend', ahp, [1, 1, 1]);
    expect(comparisonsOf(blend)).toEqual(ahp.ahp);
    expect(isByHand(blend)).toBe(false);
    expect(weightsBy('ahp', blend, [1, 1, 1])).toEqual(ahp);
  });

  it('a blend keeps what the data go by', () => {
    expect(weightsBy('blend', 'pca', [1])).toEqual({ alpha: 0.5, subjective: 'manual', objective: 'pca' });
  });

  it('other comparisons change nothing else of a blend', () => {
    const blend = weightsBy('blend', { ahp: comparisonsFrom([3, 2, 1]) }, []);
    const next = withComparisons(blend, comparisonsFrom([1, 1, 1]));
    expect(next).toEqual({ ...(blend as object), subjective: { ahp: comparisonsFrom([1, 1, 1]) } });
    expect(withComparisons('entropy', [[1]])).toBe('entropy');
  });

  it('comparing is offered for at most ten indicators', () => {
    expect(kindsFor(10)).toContain('ahp');
    expect(kindsFor(11)).not.toContain('ahp');
  });
});
