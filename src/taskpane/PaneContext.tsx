import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Words } from '../words';
import type { PaneState } from './paneState';
import type { Session } from './session';

interface PaneTools {
  readonly session: Session;
  readonly words: Words;
}

const Context = createContext<PaneTools | null>(null);

export const PaneProvider = Context.Provider;

export function usePane(): PaneTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('no PaneProvider above');
  return tools;
}

/** One part of the pane's state; the view follows it. */
export function usePaneState<T>(part: (state: PaneState) => T): T {
  return useStore(usePane().session.store, part);
}
