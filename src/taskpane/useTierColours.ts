import { useCallback } from 'react';
import type { Colours } from '../app';
import { coloursOf } from '../app';
import { chosenColours } from './output/chosenColours';
import { usePaneState } from './PaneContext';

/** Fill and font of tiers as the policy has them, in their order. Give names best first, the unknown one last. */
export function useTierColours(): (tiers: readonly string[]) => readonly Colours[] {
  const top = usePaneState((state) => state.draft?.top);
  return useCallback((tiers) => coloursOf(tiers, top ? chosenColours(top) : {}), [top]);
}
