import { cellAddress } from '../table/address';
import type { Cell } from '../table/cell';
import type { ColumnPlace } from './repairList';
import { EXAMPLES, MOST_RUNS } from './repairs';
import type { Repair } from './repairs';
import type { MergedRows, RowRun } from './source';

/**
 * Cells merged over several rows: the first holds what all of them show, so it is given to all of them, from block to
 * block. Only for columns of names and dates: an amount must not be multiplied.
 */
export class MergedCells {
  private readonly runsOf = new Map<number, RowRun[]>();
  private readonly next = new Map<number, number>();
  // The first cell of the run that the last block ended in.
  private readonly shown = new Map<number, Cell>();

  constructor(merged: readonly MergedRows[], columns: ReadonlySet<number>) {
    for (const { column, run } of merged) {
      if (run[1] < 2 || !columns.has(column)) continue;
      const runs = this.runsOf.get(column) ?? [];
      this.runsOf.set(column, runs);
      runs.push(run);
    }
    for (const runs of this.runsOf.values()) runs.sort(([a], [b]) => a - b);
  }

  /** The cells of a column as they are shown; the block begins at data row `offset`. */
  fill(column: number, cells: readonly Cell[], offset: number): readonly Cell[] {
    const runs = this.runsOf.get(column);
    if (!runs) return cells;
    const to = offset + cells.length;
    let filled: Cell[] | undefined;
    let next = this.next.get(column) ?? 0;
    for (; next < runs.length; next++) {
      const [start, count] = runs[next] ?? [0, 0];
      if (start >= to) break;
      if (start >= offset) this.shown.set(column, cells[start - offset] ?? '');
      const shown = this.shown.get(column) ?? '';
      filled ??= cells.slice();
      filled.fill(shown, Math.max(start + 1 - offset, 0), Math.min(start + count, to) - offset);
      if (start + count > to) break;
    }
    this.next.set(column, next);
    return filled ?? cells;
  }

  /** What was filled into a column of `rows` rows; `after` tells what a row's cell was read as. */
  repairs({ header, column, firstColumn, firstRow }: ColumnPlace, after: (row: number) => string): Repair[] {
    const runs = this.runsOf.get(column) ?? [];
    if (runs.length === 0) return [];
    const filled = runs.map(([start, count]): RowRun => [start + 1, count - 1]);
    const examples = filled.slice(0, EXAMPLES).flatMap(([start, count]) =>
      Array.from({ length: Math.min(count, EXAMPLES) }, (_, i) => ({
        cell: cellAddress(firstColumn + column, firstRow + start + i),
        before: '',
        after: after(start + i),
      })),
    );
    return [
      {
        kind: 'merged',
        header,
        column,
        count: filled.reduce((sum, [, count]) => sum + count, 0),
        examples: examples.slice(0, EXAMPLES),
        runs: filled.slice(0, MOST_RUNS),
      },
    ];
  }
}

/** Number columns of which cells are merged: how many rows they cover, and the first of them. */
export function mergedNumbers(
  merged: readonly MergedRows[],
  columns: readonly number[],
): { column: number; rows: number; first: number }[] {
  return columns.flatMap((column) => {
    const runs = merged.filter(({ column: other, run }) => other === column && run[1] > 1);
    if (runs.length === 0) return [];
    const rows = runs.reduce((sum, { run }) => sum + run[1], 0);
    return [{ column, rows, first: Math.min(...runs.map(({ run }) => run[0])) }];
  });
}
