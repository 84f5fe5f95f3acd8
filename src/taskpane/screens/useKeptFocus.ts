import type { RefObject } from 'react';
import { useEffect } from 'react';

const CONTROLS = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';

/** An element and, at the time when it had the focus, its place among its siblings. */
type Place = readonly [element: Element, index: number];

function placesOf(element: Element, within: Element): Place[] {
  const places: Place[] = [];
  for (let at: Element | null = element; at && at !== within; at = at.parentElement)
    places.push([at, [...(at.parentElement?.children ?? [])].indexOf(at)]);
  return places;
}

/** The control that stands where the places were, or after them; else the last one before. */
function controlAt(places: readonly Place[], within: Element): HTMLElement | undefined {
  const gone = places.findLast(([element]) => !element.isConnected);
  const parent = places.find(([element]) => element.isConnected)?.[0] ?? within;
  const follower = gone && parent.children[gone[1]];
  const controls = [...parent.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility());
  const onwards = controls.find(
    (one) => follower && (follower.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_PRECEDING) === 0,
  );
  return onwards ?? controls.at(-1);
}

/**
 * Who works by the keyboard goes on beside the control that they made go away (removed a row, chose another kind of
 * limit), where a browser would have them begin again at the top of the page.
 */
export function useKeptFocus(ref: RefObject<HTMLElement>): void {
  useEffect(() => {
    const within = ref.current;
    if (!within) return undefined;
    let places: Place[] = [];
    const remember = ({ target }: FocusEvent): void => {
      places = target instanceof Element ? placesOf(target, within) : [];
    };
    const observer = new MutationObserver(() => {
      const gone = places.length > 0 && !places[0]?.[0].isConnected;
      if (!gone || !document.hasFocus() || document.activeElement !== document.body) return;
      (controlAt(places, within) ?? within).focus();
    });
    within.addEventListener('focusin', remember);
    observer.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [ref]);
}
