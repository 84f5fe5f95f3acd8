import { parsePolicy } from '../../../src/core';
import type { WordsDimension } from '../../../src/taskpane/methods/gridDocument';
import {
  isLevel,
  levelOfWord,
  levelsOfWords,
  withLevel,
  withLevelName,
  withoutLevel,
  withRest,
  withWordIn,
  wordsDimension,
} from '../../../src/taskpane/methods/gridWords';

const NEEDS: WordsDimension = {
  words: 'group',
  levels: ['Business', 'Students'],
  of: { 商务人士: 'Business' },
  else: 'Others',
};

/** The levels that a grid with this dimension has. */
function accepted(dimension: WordsDimension): WordsDimension {
  parsePolicy({
    version: 1,
    methods: [{ kind: 'grid', dimensions: [dimension, { metric: 'orders' }], cells: {}, else: 'x' }],
  });
  return dimension;
}

test('begins with the most frequent words as levels and all others in one', () => {
  expect(accepted(wordsDimension('group', ['东', '南', '西', '北', '中'], '其他'))).toEqual({
    words: 'group',
    levels: ['东', '南', '西', '北'],
    of: {},
    else: '其他',
  });
  accepted(wordsDimension('group', [], 'Others'));
  expect(wordsDimension('group', ['others', 'b'], 'Others').levels).toEqual(['b']);
});

test('a word belongs to the level it is given to, to the one of its name, or to all others', () => {
  expect(levelOfWord(NEEDS, '商务人士')).toBe('Business');
  expect(levelOfWord(NEEDS, 'students')).toBe('Students');
  expect(levelOfWord(NEEDS, 'somebody')).toBe('Others');
  expect(levelOfWord(withRest(NEEDS, undefined), 'somebody')).toBeUndefined();
  expect(isLevel(NEEDS, 'STUDENTS')).toBe(true);
});

test('a word is put into another level, into the one of its own name, and back to all others', () => {
  const moved = accepted(withWordIn(NEEDS, 'Students', 'Business'));
  expect(levelOfWord(moved, 'Students')).toBe('Business');
  expect(withWordIn(moved, 'Students', 'Students')).toEqual(NEEDS);
  expect(levelOfWord(withWordIn(NEEDS, '商务人士', undefined), '商务人士')).toBe('Others');
});

test('a level that is renamed keeps its words, and the word that it was called by', () => {
  const renamed = accepted(withLevelName(NEEDS, 'Students', 'Young', true));
  expect(renamed.levels).toEqual(['Business', 'Young']);
  expect(levelOfWord(renamed, 'Students')).toBe('Young');
  const other = withLevelName(NEEDS, 'Business', 'Work', false);
  expect(other.of).toEqual({ 商务人士: 'Work' });
});

test('levels are added by a free name and removed but for the last', () => {
  expect(accepted(withLevel(NEEDS, 'Others')).levels.at(-1)).toBe('Others 2');
  const fewer = accepted(withoutLevel(NEEDS, 'Business'));
  expect(fewer).toMatchObject({ levels: ['Students'], of: {} });
  expect(withoutLevel(fewer, 'Students')).toBe(fewer);
});

test('levels that only words name are levels too', () => {
  expect(levelsOfWords({ words: 'group', levels: ['a'], of: { x: 'b' } })).toEqual(['a', 'b']);
});
