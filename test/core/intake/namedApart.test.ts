import { namedApart, withoutLetters } from '../../../src/core/intake/namedApart';

describe('names that are told apart', () => {
  it('by the letters of their columns, an empty one by these alone', () => {
    expect(namedApart(['a', '', 'b', 'a'], 2)).toEqual(['a [C]', '[D]', 'b', 'a [F]']);
  });
  it('also where one is written as if by them', () => {
    expect(new Set(namedApart(['a', 'a', 'a [A]'], 0)).size).toBe(3);
  });
  it('stand without their letters', () => {
    expect(['Amount [E]', '[E]', 'Amount', 'a[E]', 'x [ABCD]', '[E] x'].map(withoutLetters)).toEqual([
      'Amount',
      '',
      'Amount',
      'a[E]',
      'x [ABCD]',
      '[E] x',
    ]);
  });
});
