import { useMemo, useRef, useState } from 'react';
import { isFault, parseMethod } from '../../app';
import type { CutPolicy, MethodResult } from '../../core';
import type { Draft } from '../draft';
import { shownMethods } from '../draft';
import { usePane, usePaneState } from '../PaneContext';
import { withDocument } from '../withDocument';
import type { MethodCut } from './methodCut';
import { cutFound, cutIn, withCut } from './methodCut';

/** While a limit is moved the preview follows at most this often, ms. */
const OFTEN = 150;

/** The limits of a method as the controls have them, and how a picture moves them. */
export interface Limits extends MethodCut {
  /** null: they can only be looked at, as they were kept from an earlier run or there is no such cut in the policy. */
  readonly move: ((cut: CutPolicy) => void) | null;
  /** The limit that was moved stays where it is. */
  readonly release: () => void;
}

/** @param id of the method; null for a method without limits */
export function useLimits(id: string, result: MethodResult): Limits | null {
  const { session } = usePane();
  const draft = usePaneState((state) => state.draft);
  const [moving, setMoving] = useState<CutPolicy | null>(null);
  const latest = useRef<CutPolicy | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const own = useMemo(() => (draft ? ownCut(draft, id) : null), [draft, id]);
  const commit = (): void => {
    const cut = latest.current;
    latest.current = null;
    const now = session.state.draft;
    const method = now && shownMethods(now).find((other) => other.id === id);
    if (cut && method) void session.change(withDocument(now, id, withCut(method.document, cut)));
  };
  const follow = (): void => {
    timer.current = null;
    if (!latest.current) return;
    commit();
    timer.current = setTimeout(follow, OFTEN);
  };
  const release = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    commit();
    setMoving(null);
  };
  if (!own) {
    const found = cutFound(result);
    return found && { ...found, move: null, release };
  }
  return {
    tiers: own.tiers,
    cut: moving ?? own.cut,
    move: (cut) => {
      setMoving(cut);
      latest.current = cut;
      // The first step is seen at once, as by the keyboard it is often the only one.
      if (timer.current === null) follow();
    },
    release,
  };
}

/** The cut that the controls show; null where another one is in force, or what they show is no method. */
function ownCut(draft: Draft, id: string): MethodCut | null {
  const method = shownMethods(draft).find((other) => other.id === id);
  if (!method || draft.top.frozen) return null;
  try {
    return cutIn(parseMethod(method.document));
  } catch (error) {
    if (!isFault(error)) throw error;
    return null;
  }
}
