import { useMemo } from 'react';
import { usePaneState } from '../PaneContext';
import type { Known } from './known';
import { knownTo } from './known';

/** What a condition can ask about. @param before the method that it is in; without it any method can be asked for */
export function useKnown(before?: string): Known | null {
  const draft = usePaneState((state) => state.draft);
  const candidate = usePaneState((state) => state.candidate);
  const grading = usePaneState((state) => state.grading);
  return useMemo(
    () => draft && knownTo(draft, candidate, grading, before),
    [draft, candidate, grading, before],
  );
}
