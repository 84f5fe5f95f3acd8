import { abc } from '../presets/abcPresets';
import { letterPlays } from '../presets/letterPlays';
import { sayIn, unknownName } from '../presets/preset';
import { rfm, rfmEight } from '../presets/rfmPresets';
import { weighted } from '../presets/scorePresets';
import type { PolicyDocument } from './schema';

/** What a sheet of sales is graded by until somebody chooses otherwise: ABC, RFM and a weighted score, with what is usually done for A, B and C. */
export function usualDocument(language: string): PolicyDocument {
  const say = sayIn(language);
  const usual = [abc, language === 'zh' ? rfmEight : rfm, weighted];
  return {
    version: 1,
    unknown: unknownName(say),
    methods: usual.flatMap(({ policy }) => policy(say).methods),
    // ABC comes first, so its tiers are the final ones.
    playbook: letterPlays(say),
  };
}
