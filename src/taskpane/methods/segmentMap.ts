import type { PerDimension } from '../../core';
import type { Coverage } from './segmentCoverage';

/** A square of the map: all cells of one R and one F. */
export interface Square {
  readonly r: number;
  readonly f: number;
  /** Segments with the number of cells that each has here, most first. */
  readonly segments: readonly (readonly [name: string, cells: number])[];
  /** Cells without a segment, and with several. */
  readonly gaps: number;
  readonly overlaps: number;
}

/** Rows of R, columns of F, the best scores first. */
export function segmentMap(
  { gaps, overlaps, segmentOf }: Coverage,
  bins: PerDimension<number>,
): readonly (readonly Square[])[] {
  const down = (count: number): number[] => Array.from({ length: count }, (_, i) => count - i);
  const at = (cells: readonly string[], r: number, f: number): number =>
    cells.filter((cell) => cell.startsWith(`${r}${f}`)).length;
  const several = overlaps.map(({ cell }) => cell);
  return down(bins.r).map((r) =>
    down(bins.f).map((f) => {
      const counts = new Map<string, number>();
      for (const m of down(bins.m)) {
        const name = segmentOf(r, f, m);
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      return {
        r,
        f,
        segments: [...counts].sort(([, a], [, b]) => b - a),
        gaps: at(gaps, r, f),
        overlaps: at(several, r, f),
      };
    }),
  );
}
