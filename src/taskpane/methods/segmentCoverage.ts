import { segmentTable } from '../../app';
import type { PerDimension } from '../../core';
import type { Cells, Ranges } from './rfmSegments';

/** Which cells of R × F × M have no segment, and which have several; a cell is written "531". */
export interface Coverage {
  /** How many cells there are. */
  readonly cells: number;
  readonly gaps: readonly string[];
  /** With the segments that take the cell, the one that counts first. */
  readonly overlaps: readonly { readonly cell: string; readonly names: readonly string[] }[];
  readonly segmentOf: (r: number, f: number, m: number) => string;
}

/** @param segments by the names that they are shown by */
export function segmentCoverage(segments: Ranges | Cells, bins: PerDimension<number>): Coverage {
  const { names, segmentOf, gaps, overlaps } = segmentTable(segments, bins);
  return {
    cells: bins.r * bins.f * bins.m,
    gaps,
    // Two ranges of one name are one segment.
    overlaps: overlaps
      .map((cell) => ({ cell, names: namesAt(segments, cell) }))
      .filter((overlap) => overlap.names.length > 1),
    segmentOf: (r, f, m) => names[segmentOf(r, f, m)] ?? '',
  };
}

function namesAt(segments: Ranges | Cells, cell: string): readonly string[] {
  if (!('ranges' in segments)) return [];
  const [r, f, m] = Array.from(cell, Number);
  const within = ([from, to]: readonly [number, number], score = 0): boolean => score >= from && score <= to;
  const taking = segments.ranges.filter(
    (range) => within(range.r, r) && within(range.f, f) && within(range.m, m),
  );
  return [...new Set(taking.map(({ name }) => name))];
}

/** Scores per customer, 0 = unknown. */
type Scores = PerDimension<ArrayLike<number>>;

/** How many customers stand in some of the cells. */
export function customersIn(cells: readonly string[], { r, f, m }: Scores): number {
  const wanted = new Set(cells.map(Number));
  return Array.from(r).reduce(
    (count, score, i) => count + (wanted.has(score * 100 + (f[i] ?? 0) * 10 + (m[i] ?? 0)) ? 1 : 0),
    0,
  );
}

/** Customers by R and F, whatever their M: R 5, F 3 is 53. Who has no scores is in none. */
export function customersByRf({ r, f }: Pick<Scores, 'r' | 'f'>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  Array.from(r).forEach((score, i) => {
    const cell = score * 10 + (f[i] ?? 0);
    if (score > 0) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  });
  return counts;
}

/** "531" as it is read: R5 F3 M1. */
export const cellText = (cell: string): string => `R${cell[0] ?? ''} F${cell[1] ?? ''} M${cell[2] ?? ''}`;
