import { useMemo } from 'react';
import { parsePolicy } from '../../app';
import type { Grading, Policy } from '../../core';
import { usePaneState } from '../PaneContext';

/** A grading, and the policy that it was made by. */
export interface Graded {
  readonly grading: Grading;
  readonly policy: Policy;
}

/** What the preview shows; null while there is none. */
export function useGraded(): Graded | null {
  const grading = usePaneState((state) => state.grading);
  const document = usePaneState((state) => state.gradedBy);
  return useMemo(() => grading && { grading, policy: parsePolicy(document) }, [grading, document]);
}
