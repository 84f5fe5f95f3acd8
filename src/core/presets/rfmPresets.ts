import type { Preset } from './preset';
import { SALES } from './preset';
import { letterPlays } from './letterPlays';
import { eightNames, elevenNames } from './segmentNames';
import { eightPlays, elevenPlays } from './segmentPlays';

export const rfm: Preset = {
  id: 'rfm',
  zh: 'RFM 十一类',
  en: 'RFM, eleven segments',
  columns: SALES,
  sample: 'sales',
  policy: (say) => ({
    methods: [{ id: 'rfm', kind: 'rfm', names: elevenNames(say) }],
    playbook: elevenPlays(say, elevenNames(say)),
  }),
};

export const rfmEight: Preset = {
  id: 'rfm-eight',
  zh: 'RFM 八类',
  en: 'RFM, eight segments',
  columns: SALES,
  sample: 'sales',
  policy: (say) => ({
    methods: [{ id: 'rfm', kind: 'rfm', segments: 'eight', names: eightNames(say) }],
    playbook: eightPlays(say, eightNames(say)),
  }),
};

export const rfmPresets: readonly Preset[] = [
  rfmEight,
  {
    id: 'rfm-weighted',
    zh: '加权 RFM',
    en: 'Weighted RFM',
    columns: SALES,
    sample: 'sales',
    policy: (say) => ({
      methods: [
        {
          id: 'rfm',
          kind: 'rfm',
          weights: { r: 2, f: 3, m: 5 },
          segments: { cut: { kind: 'headcount', shares: [0.2, 0.3] } },
        },
      ],
      playbook: letterPlays(say),
    }),
  },
];
