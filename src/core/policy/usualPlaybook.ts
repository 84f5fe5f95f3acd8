import type { Play } from '../playbook/playSchema';
import { letterPlays } from '../presets/letterPlays';
import { sayIn } from '../presets/preset';
import { eightNames, elevenNames } from '../presets/segmentNames';
import { eightPlays, elevenPlays } from '../presets/segmentPlays';

/**
 * What is usually done for tiers with well-known names, until somebody says otherwise: A, B, C, and the eleven or eight
 * segments as they are called in either language. Other tiers have no play.
 * @param tiers names of the final tiers, best first
 * @param language of the texts
 */
export function usualPlaybook(tiers: readonly string[], language: string): readonly Play[] {
  const say = sayIn(language);
  const called = (['zh', 'en'] as const).map((one) => sayIn(one));
  const known = [
    letterPlays(say),
    ...called.map((names) => elevenPlays(say, elevenNames(names))),
    ...called.map((names) => eightPlays(say, eightNames(names))),
  ].map((plays) => plays.filter(({ tier }) => tiers.includes(tier)));
  // Names of one kind belong together: a single "New" beside tiers of other names is not the segment.
  const fitting = known.find((plays) => plays.length > 1) ?? [];
  return fitting.map(({ target, ...play }) =>
    target !== undefined && tiers.includes(target) ? { ...play, target } : play,
  );
}
