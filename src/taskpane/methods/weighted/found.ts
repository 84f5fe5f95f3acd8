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

/** The pair of comparisons that fits the others least, as labels of metrics; null where all fit well enough. */
export function worstPair(id: string, grading: Grading | null): readonly [string, string] | null {
  const said = grading?.warnings.find(
    (warning) => warning.id === 'grade.inconsistent' && warning.values['method'] === id,
  );
  return said ? [String(said.values['first']), String(said.values['second'])] : null;
}
