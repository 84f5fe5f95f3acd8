import type { PerDimension, RfmPolicy } from '../../core';
import type { Comparisons } from './weighted/pairComparisons';
import { comparisonsFrom } from './weighted/pairComparisons';

type Ahp = Extract<RfmPolicy['weights'], { ahp: unknown }>;

/** Comparisons of R, F and M as the policy has them. */
export const ahpOf = ([r, f, m]: Comparisons): Ahp => ({ ahp: [triple(r), triple(f), triple(m)] });

/** Comparisons that give about these weights, each as far as the scale goes. */
export const ahpFrom = ({ r, f, m }: PerDimension<number>): Ahp => ahpOf(comparisonsFrom([r, f, m]));

/** Weights by hand that begin where the comparisons ended, in hundredths. */
export const handWeights = ({ r, f, m }: PerDimension<number>): { r: number; f: number; m: number } => ({
  r: hundredths(r),
  f: hundredths(f),
  m: hundredths(m),
});

/** The least that one may weigh: nothing, unless the others weigh nothing either. */
export function leastWeight(weights: PerDimension<number>, dimension: 'r' | 'f' | 'm'): number {
  const others = weights.r + weights.f + weights.m - weights[dimension];
  return others > 0 ? 0 : 0.01;
}

const hundredths = (weight: number): number => Number(weight.toFixed(2));

const triple = ([a = 1, b = 1, c = 1]: readonly number[] = []): [number, number, number] => [a, b, c];
