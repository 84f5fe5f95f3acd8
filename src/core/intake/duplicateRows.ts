import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';

/** Finds rows that repeat an earlier one in every cell; text and number with the same digits differ. */
export class DuplicateRows {
  private readonly seen = new Set<string>();
  private rows = 0;

  /**
   * Adds all columns of a block; calls `found` with each row that is a later copy. Rows that do not count (`skipped`)
   * are no first copies: else the second, which does, would be left out for one that nobody sees.
   */
  add(
    columns: readonly (readonly Cell[])[],
    skipped: (row: number) => boolean,
    found: (row: number) => void,
  ): void {
    const count = columns[0]?.length ?? 0;
    for (let i = 0; i < count; i++) {
      if (skipped(this.rows + i)) continue;
      const row = columns.map((cells) => `${typeof cells[i]}:${cellText(cells[i])}`).join('\u0000');
      if (this.seen.has(row)) found(this.rows + i);
      else this.seen.add(row);
    }
    this.rows += count;
  }
}
