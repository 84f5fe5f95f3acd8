import type { ReactNode } from 'react';
import { createContext, useContext, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Words } from '../words';
import type { BrowserStore } from './browserStore';
import type { PaneState } from './paneState';
import type { Session } from './session';
import type { LanguageChoice } from './settings/languageChoice';

interface Provided {
  readonly session: Session;
  readonly language: LanguageChoice;
  readonly browser: BrowserStore;
}

interface PaneTools extends Provided {
  readonly words: Words;
}

const Context = createContext<PaneTools | null>(null);

/** @param tools one object for as long as the pane is open; only the words in it change */
export function PaneProvider({
  tools,
  children,
}: {
  readonly tools: Provided;
  readonly children: ReactNode;
}) {
  const words = useStore(tools.language.store, (chosen) => chosen.words);
  const value = useMemo(() => ({ ...tools, words }), [tools, words]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePane(): PaneTools {
  const tools = useContext(Context);
  if (!tools) throw new Error('no PaneProvider above');
  return tools;
}

/** One part of the pane's state; the view follows it. */
export function usePaneState<T>(part: (state: PaneState) => T): T {
  return useStore(usePane().session.store, part);
}
