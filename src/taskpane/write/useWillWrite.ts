import { useMemo } from 'react';
import type { WillWrite } from '../../app';
import { willWrite } from '../../app';
import { useGraded } from '../closer/useGraded';
import { usePane } from '../PaneContext';

/** What Grade would write by the controls as they are; null while there is no preview. */
export function useWillWrite(): WillWrite | null {
  const { words } = usePane();
  const graded = useGraded();
  return useMemo(() => graded && willWrite(graded.grading, graded.policy, words), [graded, words]);
}
