import type { NumberColumn } from './numberColumn';
import { onScale } from './ordinalScales';
import type { Scale, WordCounts } from './ordinalScales';
import { repairBit, repairList } from './repairList';
import type { ColumnPlace } from './repairList';
import { EXAMPLES } from './repairs';
import type { Repair } from './repairs';

/** A column of answers: numbers, and words by their rank. */
export interface Answers {
  /** Per row, NaN where a cell is empty, or neither a number nor a word of the scale. */
  readonly values: Float64Array;
  /** Per row 1 where a word was read; undefined where the column has no scale. */
  readonly ranked?: Uint8Array;
  /** The first words that were read, by row. */
  readonly firstWords: ReadonlyMap<number, string>;
}

/**
 * Reads the words of a column by a scale; without one the numbers stand alone. A number that is itself a word of the
 * scale means what that says.
 */
export function readAnswers({ bad }: NumberColumn, numbers: Float64Array, scale: Scale | undefined): Answers {
  const firstWords = new Map<number, string>();
  if (!scale) return { values: numbers, firstWords };
  const values = namesNumbers(scale)
    ? numbers.map((value) => scale.get(String(value)) ?? value)
    : numbers.slice();
  const ranked = new Uint8Array(numbers.length);
  const known = new Map<string, number | undefined>();
  bad.forEach((row, text) => {
    if (!known.has(text)) known.set(text, onScale(scale, text));
    const value = known.get(text);
    if (value === undefined) return;
    values[row] = value;
    ranked[row] = 1;
    if (firstWords.size < EXAMPLES) firstWords.set(row, text);
  });
  return { values, ranked, firstWords };
}

const namesNumbers = (scale: Scale): boolean => [...scale.keys()].some((word) => !Number.isNaN(Number(word)));

/** Words that became numbers, as repairs of their column. */
export function rankRepairs({ values, ranked, firstWords }: Answers, place: ColumnPlace): Repair[] {
  if (!ranked) return [];
  const bits = Int32Array.of(0, repairBit('ordinal'));
  return repairList(Int32Array.from(ranked), bits, place, {
    before: (row) => firstWords.get(row) ?? '',
    after: (row) => String(values[row]),
  });
}

/** What a column has besides numbers. */
export function wordCounts({ bad, empty }: NumberColumn, rows: number): WordCounts {
  const counts = new Map<string, number>();
  bad.forEach((_, text) => counts.set(text, (counts.get(text) ?? 0) + 1));
  return { counts, cells: rows - empty.length };
}
