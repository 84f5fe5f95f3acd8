import { previousTiers } from '../../../src/core/history/previous';
import { recordOf } from '../../../src/core/history/runRecord';
import type { RunRecord } from '../../../src/core/history/runRecord';
import { tierSteps } from '../../../src/core/history/tierSteps';
import { abc, amounts, gradeSheet } from '../gradeRows';

const POLICY = abc({ cut: { kind: 'thresholds', limits: [100, 50] } });
const VIP = abc({ cut: { kind: 'thresholds', limits: [100] }, tiers: ['VIP', 'other'] });
const recorded = (sheet: Parameters<typeof gradeSheet>[0], policy: object = POLICY): RunRecord =>
  recordOf(gradeSheet(sheet, policy), '2024-07-01T09:30', '', '{}');

describe('steps along the tiers', () => {
  const steps = tierSteps(
    { tiers: ['A', 'old', 'C', '?'], unknown: '?' },
    { tiers: ['A', 'B', 'C', '?'], unknown: '?' },
  );

  it('are counted by the later run, up positive', () => {
    expect([steps(2, 0), steps(0, 1), steps(0, 2), steps(2, 2)]).toEqual([2, -1, -2, 0]);
  });

  it('are none to or from the unknown tier, or from one that is no more', () => {
    expect([steps(3, 0), steps(0, 3), steps(1, 0), steps(-1, 0)]).toEqual([null, null, null, null]);
  });
});

describe('the tier of the run before', () => {
  // a C → A; b A → A; c A → C; d is new
  const before = recorded(amounts({ a: 20, b: 120, c: 110, gone: 60 }));
  const grading = gradeSheet(amounts({ a: 150, b: 120, c: 10, d: 70 }), POLICY);

  it('is found by key, with the steps since', () => {
    expect(grading.customers.key).toEqual(['a', 'b', 'c', 'd']);
    expect(previousTiers(grading, before)).toEqual({
      tier: ['C', 'A', 'A', null],
      steps: [2, 0, -2, null],
    });
  });

  it('is told where it is none of the tiers of now, without steps', () => {
    const { tier, steps } = previousTiers(grading, recorded(amounts({ a: 20, b: 120 }), VIP));
    expect(tier).toEqual(['other', 'VIP', null, null]);
    expect(steps).toEqual([null, null, null, null]);
  });

  it('is nobody’s without a run before', () => {
    expect(previousTiers(grading, null)).toEqual({
      tier: [null, null, null, null],
      steps: [null, null, null, null],
    });
  });
});
