import type { Note } from '../fault';
import { note } from '../fault';
import type { AhpWeights } from './ahp';

/** Comparisons contradict each other from here on (Saaty 1980). */
export const INCONSISTENT = 0.1;

/** Says that a method's comparisons contradict each other, and which to look at first. @param labels of what is compared */
export function inconsistent(method: string, ahp: AhpWeights | undefined, labels: readonly string[]): Note[] {
  if (!ahp || ahp.consistencyRatio < INCONSISTENT) return [];
  const [first = -1, second = -1] = ahp.worstPair ?? [];
  return [
    note('grade.inconsistent', {
      method,
      ratio: Number(ahp.consistencyRatio.toFixed(3)),
      first: labels[first] ?? '',
      second: labels[second] ?? '',
    }),
  ];
}
