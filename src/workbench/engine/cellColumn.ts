import type { CellValue } from './cellValue';
import { CellError, cellError, errorTexts } from './cellValue';
import { FormatRuns } from './formatRuns';

const CHUNK = 4096;
const EMPTY = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;

/** Rows that a column's first chunk begins with: most columns are short, and copied often. */
const FIRST = 64;

/**
 * Up to 4096 rows of one column: a kind and a number per row, texts only where there are any. The first one is as long as
 * its rows ask for.
 */
interface Chunk {
  kinds: Uint8Array;
  numbers: Float64Array;
  texts: string[] | undefined;
  filled: number;
  /** True while something kept shares it: it is copied before it is written. */
  kept: boolean;
}

const newChunk = (length: number): Chunk => ({
  kinds: new Uint8Array(length),
  numbers: new Float64Array(length),
  texts: undefined,
  filled: 0,
  kept: false,
});

const noTexts = (length: number): string[] => new Array<string>(length).fill('');

/** The same rows in a chunk of its own, with room for `length` of them. */
function copyOf(chunk: Chunk, length = chunk.kinds.length): Chunk {
  const copy = { ...newChunk(length), filled: chunk.filled };
  copy.kinds.set(chunk.kinds);
  copy.numbers.set(chunk.numbers);
  if (chunk.texts) copy.texts = [...chunk.texts, ...noTexts(length - chunk.texts.length)];
  return copy;
}

const errorAt = (index: number): CellError => cellError(errorTexts[index] ?? '#N/A') ?? new CellError('#N/A');

/** One column of a sheet: values by chunks (a million rows take 9 MB and their texts), formulas and formats apart. */
export class CellColumn {
  #chunks: (Chunk | undefined)[] = [];
  readonly formulas = new Map<number, string>();
  readonly formats = new FormatRuns();

  get(row: number): CellValue {
    const chunk = this.#chunks[Math.floor(row / CHUNK)];
    if (!chunk) return null;
    const at = row % CHUNK;
    switch (chunk.kinds[at]) {
      case NUMBER:
        return chunk.numbers[at] ?? 0;
      case TEXT:
        return chunk.texts?.[at] ?? '';
      case BOOLEAN:
        return chunk.numbers[at] === 1;
      case ERROR:
        return errorAt(chunk.numbers[at] ?? 0);
      default:
        return null;
    }
  }

  set(row: number, value: CellValue): void {
    const index = Math.floor(row / CHUNK);
    const at = row % CHUNK;
    if (value === null && at >= (this.#chunks[index]?.kinds.length ?? 0)) return;
    const chunk = this.#writable(index, at + 1);
    const was = chunk.kinds[at] ?? EMPTY;
    if (was === TEXT && chunk.texts && typeof value !== 'string') chunk.texts[at] = '';
    if (value === null) {
      if (was !== EMPTY) chunk.filled -= 1;
      chunk.kinds[at] = EMPTY;
      return;
    }
    if (was === EMPTY) chunk.filled += 1;
    if (typeof value === 'number') {
      chunk.kinds[at] = NUMBER;
      chunk.numbers[at] = value;
    } else if (typeof value === 'string') {
      chunk.kinds[at] = TEXT;
      chunk.texts ??= noTexts(chunk.kinds.length);
      chunk.texts[at] = value;
    } else if (typeof value === 'boolean') {
      chunk.kinds[at] = BOOLEAN;
      chunk.numbers[at] = value ? 1 : 0;
    } else {
      chunk.kinds[at] = ERROR;
      chunk.numbers[at] = errorTexts.findIndex((text) => text === value.text);
    }
  }

  /** The chunk with that number, with room for so many rows and shared with nothing that is kept. */
  #writable(index: number, rows: number): Chunk {
    const chunk = this.#chunks[index];
    if (chunk && !chunk.kept && chunk.kinds.length >= rows) return chunk;
    let length = chunk?.kinds.length ?? (index === 0 ? FIRST : CHUNK);
    while (length < rows) length *= 2;
    return (this.#chunks[index] = chunk ? copyOf(chunk, length) : newChunk(length));
  }

  /** First and last row that hold a value or a formula, null when there are none. */
  extent(from: number, to: number): [number, number] | null {
    const first = this.#next(from, to, 1);
    return first < 0 ? null : [first, this.#next(to, from, -1)];
  }

  /** The nearest filled row from `from` towards `to`, −1 when there is none. */
  #next(from: number, to: number, step: 1 | -1): number {
    for (let row = from; step > 0 ? row <= to : row >= to; row += step) {
      const index = Math.floor(row / CHUNK);
      const start = index * CHUNK;
      const chunk = this.#chunks[index];
      const end = chunk && chunk.filled > 0 ? start + chunk.kinds.length : start;
      if (row >= end) row = step > 0 ? start + CHUNK - 1 : end;
      else if (chunk?.kinds[row - start] !== EMPTY) return row;
    }
    return -1;
  }

  /** Rows in [from, to] that hold something, in order. */
  *filledRows(from: number, to: number): Generator<number> {
    for (let row = this.#next(from, to, 1); row >= 0; row = row < to ? this.#next(row + 1, to, 1) : -1)
      yield row;
  }

  /** Empties rows [from, to], formats untouched. */
  erase(from: number, to: number): void {
    for (const row of [...this.filledRows(from, to)]) this.set(row, null);
    if (this.formulas.size > 0)
      for (const row of [...this.formulas.keys()]) if (row >= from && row <= to) this.formulas.delete(row);
  }

  /** Keeps the column as it is now; what is returned puts it back. */
  keep(): () => void {
    for (const chunk of this.#chunks) if (chunk) chunk.kept = true;
    const chunks = [...this.#chunks];
    const formulas = [...this.formulas];
    const restoreFormats = this.formats.keep();
    return () => {
      this.#chunks = [...chunks];
      this.formulas.clear();
      for (const [row, formula] of formulas) this.formulas.set(row, formula);
      restoreFormats();
    };
  }

  /** Takes `remove` rows out at `at` and puts `add` empty ones in; what lies behind moves. */
  splice(at: number, remove: number, add: number, rows: number): void {
    const before = this.#chunks;
    this.#chunks = [];
    this.#copy(before, 0, at, 0);
    this.#copy(before, at + remove, rows - Math.max(0, add - remove), at + add);
    const formulas = [...this.formulas];
    this.formulas.clear();
    for (const [row, formula] of formulas) {
      if (row < at) this.formulas.set(row, formula);
      else if (row >= at + remove && row + add - remove < rows)
        this.formulas.set(row + add - remove, formula);
    }
    this.formats.splice(at, remove, add, rows);
  }

  /** Copies rows [from, to) of other chunks to `target` and on, piece by piece between the chunks' borders. */
  #copy(source: readonly (Chunk | undefined)[], from: number, to: number, target: number): void {
    for (let row = from; row < to;) {
      const goal = target + row - from;
      const start = row % CHUNK;
      const goalStart = goal % CHUNK;
      const count = Math.min(to - row, CHUNK - start, CHUNK - goalStart);
      const chunk = source[Math.floor(row / CHUNK)];
      row += count;
      if (!chunk || chunk.filled === 0) continue;
      const all = chunk.kinds.subarray(start, start + count);
      const kinds = all.subarray(0, all.findLastIndex((kind) => kind !== EMPTY) + 1);
      const filled = kinds.reduce((sum, kind) => sum + (kind === EMPTY ? 0 : 1), 0);
      if (filled === 0) continue;
      const into = this.#writable(Math.floor(goal / CHUNK), goalStart + kinds.length);
      into.filled += filled;
      into.kinds.set(kinds, goalStart);
      into.numbers.set(chunk.numbers.subarray(start, start + kinds.length), goalStart);
      if (!chunk.texts) continue;
      into.texts ??= noTexts(into.kinds.length);
      for (let i = 0; i < kinds.length; i += 1) into.texts[goalStart + i] = chunk.texts[start + i] ?? '';
    }
  }
}
