import { hierarchy, treemap } from 'd3-hierarchy';

/** Where something is drawn, px. */
export interface Placed<T> {
  readonly data: T;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Between tiles, px. */
const GAP = 2;

/**
 * Tiles of given areas that fill a rectangle and are as square as can be, the largest at the top left (Bruls, Huizing,
 * van Wijk 2000, "Squarified Treemaps"), as d3-hierarchy lays them out.
 */
export function squarified<T extends object>(
  tiles: readonly T[],
  area: (tile: T) => number,
  width: number,
  height: number,
): Placed<T>[] {
  const root = hierarchy<{ readonly tile?: T; readonly children?: readonly { readonly tile: T }[] }>({
    children: tiles.map((tile) => ({ tile })),
  })
    .sum(({ tile }) => (tile ? area(tile) : 0))
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return treemap<typeof root.data>()
    .size([width, height])
    .paddingInner(GAP)
    .round(true)(root)
    .leaves()
    .flatMap(({ data: { tile }, x0, y0, x1, y1 }) => (tile ? [{ data: tile, x0, y0, x1, y1 }] : []));
}
