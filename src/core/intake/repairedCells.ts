import { growingShorts } from '../table/growing';
import { repairList } from './repairList';
import type { ColumnPlace } from './repairList';
import { EXAMPLES } from './repairs';
import type { Repair } from './repairs';

/**
 * The repaired cells of one column while it is read: two bytes a row, and none before the first repair. Cells with the
 * same repairs share a code. A code's key tells what its repairs are once the whole column is known.
 */
export class RepairedCells {
  private readonly codes = growingShorts();
  private readonly codeOf = new Map<number, number>();
  private readonly keys: number[] = [];
  private readonly seen: number[] = [];
  private readonly texts = new Map<number, string>();

  /** The code of cells with this key, 1 or more. */
  code(key: number): number {
    const known = this.codeOf.get(key);
    if (known !== undefined) return known;
    const code = this.keys.push(key);
    this.codeOf.set(key, code);
    this.seen.push(0);
    return code;
  }

  /** Notes a cell. Rows come in order. `text` is kept of the first cells only. */
  mark(row: number, code: number, text: string | number): void {
    const { codes } = this;
    if (row >= codes.length) codes.grow(row + 1 - codes.length);
    codes.values[row] = code;
    const seen = this.seen[code - 1] ?? 0;
    if (seen >= EXAMPLES) return;
    this.seen[code - 1] = seen + 1;
    this.texts.set(row, String(text));
  }

  /** Calls `look` with every noted row and the key of its code. */
  forEach(look: (row: number, key: number) => void): void {
    const { values, length } = this.codes;
    for (let row = 0; row < length; row++) {
      const code = values[row] ?? 0;
      if (code > 0) look(row, this.keys[code - 1] ?? 0);
    }
  }

  /** What was repaired: `bitsOf` a key, `after` of a row. */
  list(place: ColumnPlace, bitsOf: (key: number) => number, after: (row: number) => string): Repair[] {
    const bits = Int32Array.of(0, ...this.keys.map(bitsOf));
    const before = (row: number): string => this.texts.get(row) ?? '';
    return repairList(this.codes.finish(), bits, place, { before, after });
  }
}
