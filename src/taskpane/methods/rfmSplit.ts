import type { PerDimension, RfmPolicy, RfmResult } from '../../core';

type Split = RfmPolicy['split'];

export const HOW_SPLIT = ['meanScore', 'meanValue', 'medianValue', 'scores', 'limits'] as const;
export type HowSplit = (typeof HOW_SPLIT)[number];

export function howSplit(split: Split): HowSplit {
  if (typeof split === 'string') return split;
  return 'scores' in split ? 'scores' : 'limits';
}

/** A split of this kind; numbers of one's own begin where the run that is shown split, else in the middle. */
export function splitOf(how: HowSplit, bins: PerDimension<number>, found: RfmResult['split']): Split {
  if (how === 'scores') {
    const { r, f, m } =
      found && 'scores' in found
        ? found.scores
        : { r: (bins.r + 1) / 2, f: (bins.f + 1) / 2, m: (bins.m + 1) / 2 };
    return { scores: { r: hundredths(r), f: hundredths(f), m: hundredths(m) } };
  }
  if (how === 'limits') {
    const { r, f, m } = found && 'limits' in found ? found.limits : { r: 90, f: 2, m: 1000 };
    return { limits: { r: hundredths(r), f: hundredths(f), m: hundredths(m) } };
  }
  return how;
}

const hundredths = (value: number): number => Number(value.toFixed(2));
