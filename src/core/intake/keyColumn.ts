import { growingCodes } from '../table/growing';
import type { Cell } from '../table/cell';

/**
 * Codes a column of keys: each distinct cell, as it stands, gets a code once. What a spelling means is worked out
 * once per spelling and not once per row.
 */
export class KeyColumn {
  /** Distinct contents in order of first appearance; `codes` point here. The empty cell has none. */
  readonly spellings: string[] = [];
  private readonly codeOf = new Map<string | number | boolean, number>();
  private readonly rows = growingCodes();

  /** Adds cells; returns their codes, −1 for empty and error cells, valid until the next call. */
  add(cells: readonly Cell[]): Int32Array {
    const from = this.rows.length;
    const rows = this.rows.grow(cells.length);
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      rows[from + i] = cell === undefined || cell === '' || typeof cell === 'object' ? -1 : this.code(cell);
    }
    return rows.subarray(from, from + cells.length);
  }

  private code(cell: string | number | boolean): number {
    const known = this.codeOf.get(cell);
    if (known !== undefined) return known;
    const code = this.spellings.length;
    this.spellings.push(String(cell));
    this.codeOf.set(cell, code);
    return code;
  }

  /** Per row the spelling's code. */
  finish(): Int32Array {
    return this.rows.finish();
  }
}
