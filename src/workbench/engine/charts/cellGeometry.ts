import { COLUMNS, ROWS } from '../area';
import type { Sheet } from '../sheet';

/** Standard sizes in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** A place along an axis: a line (row or column) and the points behind its beginning. */
export interface Along {
  readonly line: number;
  readonly points: number;
}

/** Rows or columns of a sheet one behind the other, in points; hidden ones have none. */
export class Lines {
  readonly #own: ReadonlyMap<number, number>;

  constructor(
    given: ReadonlyMap<number, number>,
    hidden: Iterable<number>,
    private readonly standard: number,
    private readonly count: number,
  ) {
    this.#own = new Map([...given, ...[...hidden].map((line): [number, number] => [line, 0])]);
  }

  size(line: number): number {
    return this.#own.get(line) ?? this.standard;
  }

  /** Points from the sheet's origin to the beginning of a line. */
  start(line: number): number {
    let points = line * this.standard;
    for (const [other, size] of this.#own) if (other < line) points += size - this.standard;
    return points;
  }

  /** Points from the origin to a place; one that a line has become too short for lies at its end. */
  position({ line, points }: Along): number {
    return this.start(line) + Math.min(points, this.size(line));
  }

  /** The line at so many points from the origin. */
  at(points: number): Along {
    let rest = Math.max(0, points);
    let line = 0;
    for (const [own, size] of [...this.#own].sort(([a], [b]) => a - b)) {
      const before = (own - line) * this.standard;
      if (rest < before) break;
      rest -= before;
      if (rest < size) return { line: own, points: rest };
      rest -= size;
      line = own + 1;
    }
    const found = line + Math.floor(rest / this.standard);
    const last = this.count - 1;
    return found > last
      ? { line: last, points: this.size(last) }
      : { line: found, points: rest % this.standard };
  }

  /** As `at`, but an edge between two lines belongs to the first of them: where something ends. */
  endAt(points: number): Along {
    const { line, points: into } = this.at(points);
    return into === 0 && line > 0 ? { line: line - 1, points: this.size(line - 1) } : { line, points: into };
  }
}

export const rowLines = (sheet: Sheet): Lines =>
  new Lines(sheet.rowHeights, [...sheet.hiddenRows, ...sheet.filteredRows], STANDARD_HEIGHT, ROWS);

export const columnLines = (sheet: Sheet): Lines =>
  new Lines(sheet.columnWidths, sheet.hiddenColumns, STANDARD_WIDTH, COLUMNS);
