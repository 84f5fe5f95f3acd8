import type { Play } from '../../core';
import type { Draft } from '../draft';

export const TEXTS = ['service', 'owner', 'offer', 'risk'] as const;

/** The play of a tier; one that says nothing where the policy has none. */
export const playOf = ({ top }: Pick<Draft, 'top'>, tier: string): Play =>
  top.playbook?.find((play) => play.tier === tier) ?? { tier };

export function without(play: Play, key: Exclude<keyof Play, 'tier'>): Play {
  const { [key]: _, ...others } = play;
  return others;
}

/** The change of a draft with another play for its tier; plays in the order of the tiers, none that says nothing. */
export function withPlay({ top }: Draft, play: Play, tiers: readonly string[]): Pick<Draft, 'top'> {
  const plays = [...(top.playbook ?? []).filter(({ tier }) => tier !== play.tier), play]
    .filter((one) => Object.keys(one).length > 1)
    .sort((a, b) => placeOf(a, tiers) - placeOf(b, tiers));
  return { top: { ...top, playbook: plays } };
}

/** Tiers that the final method does not have come last. */
const placeOf = ({ tier }: Play, tiers: readonly string[]): number =>
  tiers.includes(tier) ? tiers.indexOf(tier) : tiers.length;
