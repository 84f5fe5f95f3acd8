import { freeName } from './gridTiers';
import type { WordsDimension } from './gridDocument';

export const MOST_LEVELS = 50;

/** A dimension of words that begins with the most frequent ones as levels, all others in one more. */
export function wordsDimension(words: string, seen: readonly string[], others: string): WordsDimension {
  const levels = seen.filter((word) => folded(word) !== folded(others)).slice(0, 4);
  return { words, levels: levels.length > 0 ? levels : ['A'], of: {}, else: others };
}

/** Levels that words are given to; all others' own is not among them unless words are given to it. */
export function levelsOfWords({ levels, of, else: otherwise }: WordsDimension): string[] {
  const all = [...new Set([...levels, ...Object.values(of)])];
  return all.filter((level) => level !== otherwise || levels.includes(level));
}

/** The level of a word; undefined: it is in none, so its customers are unknown. */
export function levelOfWord(dimension: WordsDimension, word: string): string | undefined {
  const given = Object.entries(dimension.of).find(([one]) => folded(one) === folded(word));
  if (given) return given[1];
  return levelsOfWords(dimension).find((level) => folded(level) === folded(word)) ?? dimension.else;
}

/** A level by the name of a word has that word, unless it is given to another. */
export const isLevel = (dimension: WordsDimension, word: string): boolean =>
  levelsOfWords(dimension).some((level) => folded(level) === folded(word));

/** The dimension with a word in another level; undefined: with all others. */
export function withWordIn(
  dimension: WordsDimension,
  word: string,
  level: string | undefined,
): WordsDimension {
  const of = Object.fromEntries(Object.entries(dimension.of).filter(([one]) => folded(one) !== folded(word)));
  const own = { ...dimension, levels: levelsOfWords(dimension), of };
  if (level === undefined || folded(level) === folded(word)) return own;
  return { ...own, of: { ...of, [word]: level } };
}

/** The dimension with a level called otherwise. @param isWord the level is called by a word, which stays in it */
export function withLevelName(
  dimension: WordsDimension,
  level: string,
  name: string,
  isWord: boolean,
): WordsDimension {
  const levels = levelsOfWords(dimension);
  const of = Object.fromEntries(
    Object.entries(dimension.of).map(([word, own]) => [word, own === level ? name : own]),
  );
  const named = isWord && of[level] === undefined ? { ...of, [level]: name } : of;
  return { ...dimension, levels: levels.map((one) => (one === level ? name : one)), of: named };
}

/** The dimension with one level more. */
export function withLevel(dimension: WordsDimension, name: string): WordsDimension {
  const levels = levelsOfWords(dimension);
  return { ...dimension, levels: [...levels, freeName(name, [...levels, dimension.else ?? ''])] };
}

/** The dimension without a level: its words are with all others. */
export function withoutLevel(dimension: WordsDimension, level: string): WordsDimension {
  const levels = levelsOfWords(dimension).filter((one) => one !== level);
  const of = Object.fromEntries(Object.entries(dimension.of).filter(([, own]) => own !== level));
  return levels.length === 0 ? dimension : { ...dimension, levels, of };
}

/** The level of all words that are in none; undefined: they are unknown. */
export function withRest(dimension: WordsDimension, name: string | undefined): WordsDimension {
  const { else: _, ...others } = dimension;
  const own = { ...others, levels: levelsOfWords(dimension) };
  return name === undefined ? own : { ...own, else: name };
}

/** Words are the same however they are written; the core compares them alike. */
const folded = (word: string): string => word.normalize('NFKC').trim().toLowerCase();
