import { keysOf } from './keys';
import { namesOf } from './names';
import type { NumberColumn } from './numberColumn';

/** A column of words that are counted and not ranked: per row an index into `labels`, NaN where a cell is empty. */
export interface Labels {
  readonly values: Float64Array;
  readonly labels: readonly string[];
}

/** The column as words, where most of its cells are no numbers; a number among them is a word as well. */
export function readLabels({ bad, empty }: NumberColumn, numbers: Float64Array): Labels | undefined {
  if (bad.rows.length * 2 <= numbers.length - empty.length) return undefined;
  const spellings: string[] = [];
  const codeOf = new Map<string, number>();
  const code = (text: string): number => {
    const known = codeOf.get(text) ?? spellings.push(text) - 1;
    codeOf.set(text, known);
    return known;
  };
  const spellingOfRow = new Int32Array(numbers.length).fill(-1);
  bad.forEach((row, text) => (spellingOfRow[row] = code(text)));
  numbers.forEach((value, row) => {
    if (!Number.isNaN(value)) spellingOfRow[row] = code(String(value));
  });
  const keys = keysOf(spellings);
  return {
    values: Float64Array.from(spellingOfRow, (spelling) => keys.keyOf[spelling] ?? NaN),
    labels: namesOf(keys, spellings, spellingOfRow),
  };
}
