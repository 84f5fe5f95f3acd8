import { foldedText } from '../intake/plainText';

/** What came of a tier that somebody set by hand. */
export interface InForce {
  /** The tier that holds: the manual one once it is approved, else the computed one. */
  readonly tier: string;
  /** `unknownTier`: the name that was written is no tier of the policy; it stays as it stands, and counts for nothing. */
  readonly state: 'computed' | 'pending' | 'manual' | 'unknownTier';
}

/**
 * People decide: a manual tier stands beside the computed one, and holds once somebody approved it.
 * @param manual the tier that somebody wrote, '' = none
 * @param approvedBy who approved it, '' = nobody yet
 * @param tiers all names that a tier can have, the unknown one included
 */
export function inForce(
  computedTier: string,
  manual: string,
  approvedBy: string,
  tiers: readonly string[],
): InForce {
  const written = foldedText(manual);
  if (written === '') return { tier: computedTier, state: 'computed' };
  const tier = tiers.find((name) => foldedText(name) === written);
  if (tier === undefined) return { tier: computedTier, state: 'unknownTier' };
  return foldedText(approvedBy) === '' ? { tier: computedTier, state: 'pending' } : { tier, state: 'manual' };
}
