import { parseMethod } from '../../../src/app';
import type { CutPolicy, MethodDocument } from '../../../src/core';
import { cutIn, withCut } from '../../../src/taskpane/charts/methodCut';

const fixed: CutPolicy = { kind: 'thresholds', limits: [100, 10], inclusive: true };
const rfm = (segments: object): MethodDocument => ({ kind: 'rfm', bins: 5, segments }) as MethodDocument;

describe('cutIn(method)', () => {
  it('is what ABC, a weighted score and RFM by score cut by, with the names of the tiers', () => {
    expect(cutIn(parseMethod({ kind: 'abc' }))).toMatchObject({
      cut: { kind: 'cumulativeShare', limits: [0.8, 0.95] },
      tiers: ['A', 'B', 'C'],
    });
    const byScore = { cut: fixed, tiers: ['gold', 'silver', 'iron'] };
    expect(cutIn(parseMethod(rfm(byScore)))).toEqual(byScore);
  });

  it('is null of segments by cell, and of groups that are cut by themselves', () => {
    expect(cutIn(parseMethod({ kind: 'rfm', bins: 5, segments: 'eleven' }))).toBeNull();
    expect(cutIn(parseMethod({ kind: 'abc', within: 'group' }))).toBeNull();
  });
});

describe('withCut(document, cut)', () => {
  it('changes the cut alone', () => {
    expect(withCut({ kind: 'abc', metric: 'profit', tiers: ['a', 'b', 'c'] }, fixed)).toEqual({
      kind: 'abc',
      metric: 'profit',
      tiers: ['a', 'b', 'c'],
      cut: fixed,
    });
    const names = ['gold', 'silver', 'iron'];
    const before = rfm({ cut: { kind: 'headcount', shares: [0.2, 0.3] }, tiers: names });
    expect(withCut(before, fixed)).toEqual(rfm({ cut: fixed, tiers: names }));
  });

  it('forgets the limits that an earlier run found in groups', () => {
    expect(withCut({ kind: 'abc', groups: { north: fixed } }, fixed)).toEqual({
      kind: 'abc',
      cut: fixed,
    });
  });

  it('leaves methods without a cut as they are', () => {
    const segments = rfm('eleven' as unknown as object);
    expect(withCut(segments, fixed)).toBe(segments);
  });
});
