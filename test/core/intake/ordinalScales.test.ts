import { knownScale, onScale, questionScales, YES_NO } from '../../../src/core/intake/ordinalScales';
import type { WordCounts } from '../../../src/core/intake/ordinalScales';

/** A column with each of these words once, and so many cells besides. */
const words = (texts: readonly string[], others = 0): WordCounts => ({
  counts: new Map(texts.map((text) => [text, 1])),
  cells: texts.length + others,
});
const ranks = (texts: readonly string[]): (number | undefined)[] => {
  const scale = knownScale(words(texts));
  return texts.map((text) => scale && onScale(scale, text));
};

describe('words of rank', () => {
  it.each([
    '高 中 低',
    '很高 高 中 低 很低',
    '优 良 差',
    '优 良 中 差',
    '优秀 良好 一般 较差',
    '优秀 良好 一般 较差 很差',
    '优秀 良好 中等 及格 不及格',
    '优秀 良好 合格 不合格',
    '非常满意 满意 一般 不满意 非常不满意',
    '强 中 弱',
    '大 中 小',
    'A B C',
    'A B C D',
    'A B C D E',
    'high medium low',
    'high med low',
    'excellent good fair poor',
    'excellent good average poor',
    'strong medium weak',
    'large medium small',
  ])('%s: the last is 1, the more the better', (scale) => {
    const texts = scale.split(' ');
    expect(ranks(texts)).toEqual(texts.map((_, i) => texts.length - i));
  });

  it.each([
    ['Very high', 'high', 'medium', 'low', 'very low'],
    ['very satisfied', 'satisfied', 'neutral', 'dissatisfied', 'Very dissatisfied'],
  ])('%s … may be of several words', (...texts) => {
    expect(ranks(texts)).toEqual([5, 4, 3, 2, 1]);
  });

  it.each(['是 否', '有 无', 'yes no', 'y n', 'true false'])('%s: of two the last is 0', (scale) => {
    expect(ranks(scale.split(' '))).toEqual([1, 0]);
    expect(scale.split(' ').map((word) => YES_NO[word])).toEqual([1, 0]);
  });

  it('have 级, 类 or 档 behind the letters', () => {
    expect(ranks(['A级', 'B类', 'C档'])).toEqual([3, 2, 1]);
    expect(ranks(['A级别', 'B', 'C'])).toEqual([undefined, 2, 1]);
    expect(ranks(['AA级', 'B', 'C'])).toEqual([undefined, 2, 1]);
  });

  it('fit as many cells as they can, and of scales that fit as many the shortest is meant', () => {
    expect(ranks(['good', 'average', 'poor'])).toEqual([3, 2, 1]);
    expect(ranks(['good', 'fair', 'poor'])).toEqual([3, 2, 1]);
    // 中 alone is of several scales; of A to D three letters are a B C first
    expect(ranks(['B'])).toEqual([2]);
    expect(ranks(['D', 'B'])).toEqual([1, 3]);
  });

  it('make a scale only where they are more than half of the cells', () => {
    expect(knownScale(words(['高', '低'], 2))).toBeUndefined();
    expect(knownScale(words(['高', '低'], 1))).toBeDefined();
    expect(knownScale(words([], 0))).toBeUndefined();
  });
});

describe('questions that belong together', () => {
  const scalesOf = (...questions: WordCounts[]): (number | undefined)[] =>
    questionScales(questions).map((scale) => scale?.size);

  it('share the scale that reads them all, so that an A is an A', () => {
    expect(scalesOf(words(['A', 'B']), words(['A', 'D']))).toEqual([4, 4]);
  });
  it('keep their own where one scale does not read them as well', () => {
    expect(scalesOf(words(['A', 'B']), words(['是', '否']))).toEqual([3, 2]);
  });
  it('have none without words of rank', () => {
    expect(scalesOf(words(['A', 'B']), words(['x']))).toEqual([3, undefined]);
  });
});
