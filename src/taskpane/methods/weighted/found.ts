import type { Grading, WeightedPolicy, WeightedResult } from '../../../core';
import { metricLabel } from '../../../app';

/** The result of a method where it is one of these indicators; null while another is graded. */
export function foundFor(
  { id, indicators }: Pick<WeightedPolicy, 'id' | 'indicators'>,
  grading: Grading | null,
): WeightedResult | null {
  const result = grading?.methods[id];
  if (result?.kind !== 'weighted' || result.indicators.length !== indicators.length) return null;
  const same = indicators.every(({ metric }, i) => result.indicators[i]?.metric === metricLabel(metric));
  return same ? result : null;
}
