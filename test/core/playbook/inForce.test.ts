import { inForce } from '../../../src/core';

const TIERS = ['A', 'B', 'C', 'Unknown'];

describe('the tier in force', () => {
  it('is the computed one where nobody wrote another', () => {
    expect(inForce('B', '', '', TIERS)).toEqual({ tier: 'B', state: 'computed' });
    expect(inForce('B', '  ', 'Boss', TIERS)).toEqual({ tier: 'B', state: 'computed' });
  });

  it('stays the computed one while a manual tier waits for approval', () => {
    expect(inForce('B', 'A', '', TIERS)).toEqual({ tier: 'B', state: 'pending' });
    expect(inForce('B', 'A', ' ', TIERS)).toEqual({ tier: 'B', state: 'pending' });
  });

  it('is the manual one once it is approved, however it is spelt', () => {
    expect(inForce('B', ' ａ', '李总', TIERS)).toEqual({ tier: 'A', state: 'manual' });
    expect(inForce('B', 'unknown', '李总', TIERS)).toEqual({ tier: 'Unknown', state: 'manual' });
  });

  it('is the computed one where the manual name is no tier, approved or not', () => {
    expect(inForce('B', 'VIP', '李总', TIERS)).toEqual({ tier: 'B', state: 'unknownTier' });
    expect(inForce('B', 'VIP', '', TIERS)).toEqual({ tier: 'B', state: 'unknownTier' });
  });
});
