import type { KeyboardEvent } from 'react';

/** Marks of a picture are one stop of Tab; arrow keys go from one to the next that way, Home and End to the ends. */
export function moveBetweenMarks(event: KeyboardEvent<SVGSVGElement>): void {
  const marks = marksIn(event.currentTarget);
  const from = marks.find((mark) => mark === event.target);
  if (!from || event.ctrlKey || event.altKey || event.metaKey) return;
  const to = markTowards(event.key, from, marks);
  if (!to) return;
  event.preventDefault();
  stopAt(to, marks);
  to.focus();
}

/** Exactly one mark can be reached by Tab: the one that was last, or the first. */
export function keepOneStop(svg: SVGSVGElement): void {
  const marks = marksIn(svg);
  stopAt(marks.find((mark) => mark.tabIndex === 0) ?? marks[0], marks);
}

/** What `Mark` draws has this attribute. */
const MARK = 'data-mark';

const marksIn = (svg: SVGSVGElement): SVGElement[] => [...svg.querySelectorAll<SVGElement>(`[${MARK}]`)];

function stopAt(stop: SVGElement | undefined, marks: readonly SVGElement[]): void {
  for (const mark of marks) mark.tabIndex = mark === stop ? 0 : -1;
}

const TOWARDS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

function markTowards(key: string, from: SVGElement, marks: readonly SVGElement[]): SVGElement | undefined {
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const direction = TOWARDS[key];
  if (!direction) return undefined;
  const [right, down] = direction;
  const start = middle(from);
  let best: SVGElement | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const { x, y } = middle(mark);
    const along = (x - start.x) * right + (y - start.y) * down;
    const across = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    // What is straight ahead comes before what is near but aside.
    const distance = along + 2 * across;
    if (along > 0.5 && distance < least) {
      least = distance;
      best = mark;
    }
  }
  return best;
}

function middle(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
