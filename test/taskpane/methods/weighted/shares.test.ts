import fc from 'fast-check';
import { scaled, withShare } from '../../../../src/taskpane/methods/weighted/shares';

const NONE = new Set<number>();
const hundredths = (weights: readonly number[]): number =>
  weights.reduce((sum, weight) => sum + Math.round(weight * 1e4), 0);

describe('weights scaled to 1', () => {
  test('add up to it exactly, whatever rounding leaves over', () => {
    // 1, .3 and .2 of 1.5
    expect(scaled([1, 0.3, 0.2])).toEqual([0.6667, 0.2, 0.1333]);
    expect(scaled([1, 1, 1])).toEqual([0.3334, 0.3333, 0.3333]);
  });

  test('are alike where none weighs anything', () => {
    expect(scaled([0, 0])).toEqual([0.5, 0.5]);
  });
});

describe('a weight that is moved', () => {
  test('lets the others give way in proportion', () => {
    // .5 is left for .3 and .2, which are 3 : 2 of it.
    expect(withShare([0.5, 0.3, 0.2], 0, 0.5, NONE)).toEqual([0.5, 0.3, 0.2]);
    expect(withShare([0.5, 0.3, 0.2], 0, 0.75, NONE)).toEqual([0.75, 0.15, 0.1]);
    expect(withShare([0.5, 0.3, 0.2], 0, 0, NONE)).toEqual([0, 0.6, 0.4]);
  });

  test('leaves locked ones where they are, and takes no more than they leave', () => {
    expect(withShare([0.5, 0.3, 0.2], 0, 0.6, new Set([1]))).toEqual([0.6, 0.3, 0.1]);
    expect(withShare([0.5, 0.3, 0.2], 0, 0.9, new Set([1]))).toEqual([0.7, 0.3, 0]);
  });

  test('stays where no other can give way', () => {
    expect(withShare([0.5, 0.5], 0, 0.9, new Set([1]))).toEqual([0.5, 0.5]);
    expect(withShare([1], 0, 0.2, NONE)).toEqual([1]);
  });

  test('gives what it leaves to all alike where the others weighed nothing', () => {
    expect(withShare([1, 0, 0], 0, 0.5, NONE)).toEqual([0.5, 0.25, 0.25]);
  });

  test('typed weights that do not add up are parts of the whole first', () => {
    expect(withShare([2, 1, 1], 1, 0.5, NONE)).toEqual([0.3333, 0.5, 0.1667]);
  });

  test('always leaves weights that add up to 100 %, none below 0', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 }),
        fc.nat(),
        fc.integer({ min: 0, max: 100 }),
        fc.array(fc.nat(11)),
        (weights, at, percent, locked) => {
          fc.pre(weights.some((weight) => weight > 0));
          const moved = at % weights.length;
          const held = new Set(locked.filter((i) => i !== moved && i < weights.length));
          fc.pre(held.size < weights.length - 1);
          const next = withShare(weights, moved, percent / 100, held);
          expect(hundredths(next)).toBe(10_000);
          expect(Math.min(...next)).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
