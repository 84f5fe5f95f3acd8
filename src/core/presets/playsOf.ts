import type { Play } from '../playbook/playSchema';

export type Deeds = Omit<Play, 'tier'>;

/** A play per tier. @param deeds as many as tiers, in that order */
export const playsOf = (tiers: readonly string[], deeds: readonly Deeds[]): Play[] =>
  tiers.flatMap((tier, i) => {
    const play = deeds[i];
    return play ? [{ tier, ...play }] : [];
  });
