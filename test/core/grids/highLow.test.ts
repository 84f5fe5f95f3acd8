import { EIGHT } from '../../../src/core/grids/eightSegments';
import { eightSegments } from '../../../src/core/grids/highLow';
import type { EightSegments } from '../../../src/core/grids/highLow';
import type { SplitPolicy } from '../../../src/core/methods/rfmSchema';

// The fourth customer is not binned: no value, a score of 0.
const recency = { values: Float64Array.of(40, 10, 100, NaN), scores: Uint8Array.of(4, 5, 1, 0), more: false };
const orders = { values: Float64Array.of(9, 3, 0, NaN), scores: Uint8Array.of(5, 2, 1, 0), more: true };
const money = { values: Float64Array.of(50, 20, 110, NaN), scores: Uint8Array.of(3, 1, 5, 0), more: true };

const split = (policy: SplitPolicy): EightSegments =>
  eightSegments({ r: recency, f: orders, m: money }, policy);
const cells = (segments: EightSegments): string[] =>
  Array.from(segments.segmentOf.subarray(0, 3), (segment) => EIGHT[segment]?.[1] ?? '?');

describe('high and low in each dimension', () => {
  it('at the mean score of the customers that are binned', () => {
    // (4 + 5 + 1) ÷ 3, (5 + 2 + 1) ÷ 3, (3 + 1 + 5) ÷ 3: equal is high
    const found = split('meanScore');
    expect(found.split).toEqual({ scores: { r: 10 / 3, f: 8 / 3, m: 3 } });
    expect(cells(found)).toEqual(['111', '100', '001']);
  });

  it('at their mean value; fewer days are higher', () => {
    // 150 ÷ 3, 12 ÷ 3, 180 ÷ 3
    const found = split('meanValue');
    expect(found.split).toEqual({ limits: { r: 50, f: 4, m: 60 } });
    expect(cells(found)).toEqual(['110', '100', '001']);
  });

  it('at their median value, in any order; equal is high', () => {
    const found = split('medianValue');
    expect(found.split).toEqual({ limits: { r: 40, f: 3, m: 50 } });
    expect(cells(found)).toEqual(['111', '110', '001']);
  });

  it('at given values or scores', () => {
    expect(cells(split({ limits: { r: 10, f: 9, m: 110 } }))).toEqual(['010', '100', '001']);
    expect(cells(split({ scores: { r: 5, f: 5, m: 3 } }))).toEqual(['011', '100', '001']);
  });
});
