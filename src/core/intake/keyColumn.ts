import { growingCodes } from '../table/growing';
import type { Cell } from '../table/cell';

/**
 * Codes a column of keys: each distinct cell, as it stands, gets a code once. What a spelling means is worked out
 * once per spelling and not once per row.
 */
export class KeyColumn {
  private readonly contents: (string | number | boolean)[] = [];
  private texts: readonly string[] = [];
  private readonly codeOf = new Map<string | number | boolean, number>();
  private readonly rows = growingCodes();
  private hasTexts = false;
  private hasOthers = false;

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
    const code = this.contents.push(cell) - 1;
    this.codeOf.set(cell, code);
    if (typeof cell === 'string') this.hasTexts = true;
    else this.hasOthers = true;
    return code;
  }

  /** Distinct contents in order of first appearance; `codes` point here. The empty cell has none. */
  get spellings(): readonly string[] {
    if (this.texts.length !== this.contents.length) this.texts = this.contents.map(String);
    return this.texts;
  }

  /** How many distinct contents there are. */
  get distinct(): number {
    return this.contents.length;
  }

  /** Whether all contents are texts, all are numbers and booleans, or there are both: 123 and "123" are spelled alike. */
  get kind(): 'text' | 'number' | 'both' {
    if (this.hasTexts && this.hasOthers) return 'both';
    return this.hasTexts ? 'text' : 'number';
  }

  /** What stands in a row, '' of none. */
  textOf(row: number): string {
    return this.spellings[this.rows.values[row] ?? -1] ?? '';
  }

  /** Per row the spelling's code. */
  finish(): Int32Array {
    return this.rows.finish();
  }
}
