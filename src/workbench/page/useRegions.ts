import type { DataEditorRef } from '@glideapps/glide-data-grid';
import type { RefObject } from 'react';
import { useCallback, useEffect } from 'react';
import type { Leaving } from '../protocol';
import type { DeskStore } from './desk';

const order = ['sheet', 'tabs', 'pane', 'ribbon', 'formula'] as const;
type Region = (typeof order)[number];

/** The region that has the keyboard; an open editor and what else belongs to no other counts as the sheet. */
function regionNow(): Region {
  const { activeElement } = document;
  return order.find((region) => activeElement?.closest(`.${region}`)) ?? 'sheet';
}

const firstIn = (selector: string): HTMLElement | null => document.querySelector<HTMLElement>(selector);

/** F6 and Shift+F6, with Ctrl or without, go from one part of the page to the next, as in Excel; so does leaving the pane by Tab. */
export function useRegions(desk: DeskStore, grid: RefObject<DataEditorRef>): (where: Leaving) => void {
  const enter = useCallback(
    (region: Region): boolean => {
      const { pane, paneShown } = desk.getState();
      if (region === 'sheet') grid.current?.focus();
      else if (region === 'tabs') firstIn('.tabs [aria-selected=true]')?.focus();
      else if (region === 'ribbon') firstIn('.ribbon button:not(:disabled), .ribbon input')?.focus();
      else if (region === 'formula') firstIn('.name-box')?.focus();
      else if (!paneShown || !pane) return false;
      else pane.focus();
      return true;
    },
    [desk, grid],
  );
  const go = useCallback(
    (from: Region, by: number) => {
      let at = order.indexOf(from);
      do at = (at + by + order.length) % order.length;
      while (!enter(order[at] ?? 'sheet'));
    },
    [enter],
  );
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.altKey) return;
      event.preventDefault();
      go(regionNow(), event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [go]);
  return useCallback((where) => go('pane', where === 'backwards' ? -1 : 1), [go]);
}
