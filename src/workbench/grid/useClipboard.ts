import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookEngine } from '../engine';
import type { Clipboard, Copied } from './clipboard';

/** The keyboard is with the cells: the grid's own focus is in its canvas. */
const inCells = (): boolean => document.activeElement?.closest('.sheet canvas') != null;

/** Remembers what was copied or cut in the grid, until Escape or the cut cells are pasted. */
export function useClipboard(engine: WorkbookEngine): Clipboard {
  const [copied, setCopied] = useState<Copied | null>(null);
  const cutting = useRef(false);
  const remember = useCallback(
    (cut: boolean) => {
      const { selection } = engine;
      const area = selection.kind === 'cells' ? selection.areas.at(-1) : undefined;
      setCopied(area ? { sheet: engine.activeSheet, area, cut } : null);
    },
    [engine],
  );
  useEffect(() => {
    const copy = () => inCells() && remember(false);
    const cut = () => {
      if (!inCells()) return;
      remember(true);
      // The grid asks for the cells to be emptied after it has copied them, which may take it a turn.
      cutting.current = true;
      setTimeout(() => (cutting.current = false), 50);
    };
    const key = ({ key: pressed }: KeyboardEvent) => {
      if (pressed === 'Escape') setCopied(null);
    };
    addEventListener('copy', copy, true);
    addEventListener('cut', cut, true);
    addEventListener('keydown', key, true);
    return () => {
      removeEventListener('copy', copy, true);
      removeEventListener('cut', cut, true);
      removeEventListener('keydown', key, true);
    };
  }, [remember]);
  return {
    copied,
    remember,
    isCutting: useCallback(() => cutting.current, []),
    forget: useCallback(() => setCopied(null), []),
  };
}
