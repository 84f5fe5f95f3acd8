import { areKeys, keysOf } from '../../../src/core/intake/keys';
import { foldedText, plainText } from '../../../src/core/intake/plainText';

describe('customer keys', () => {
  it('are one where spellings differ in case, width or spaces only; blank ones are none', () => {
    const { keys, keyOf, aliased } = keysOf(['Acme', ' ＡＣＭＥ ', '', 'B  b', 'b B', ' ']);
    expect(keys).toEqual(['acme', 'b b']);
    expect([...keyOf]).toEqual([0, 0, -1, 1, 1, -1]);
    expect(aliased.size).toBe(0);
  });
  it('are those of aliases', () => {
    const { keys, keyOf, aliased } = keysOf(['Acme Inc', 'ACME'], new Map([['acme inc', 'acme']]));
    expect([keys, [...keyOf], [...aliased]]).toEqual([['acme'], [0, 0], [0]]);
  });
  it('are certainly distinct where spellings have one case and one form', () => {
    expect(areKeys(['A1', 'B-2', '甲', '{7}'])).toBe(true);
    for (const text of ['a', 'Ab', 'bA', 'A b', 'Ａ', 'A\u200b', ''])
      expect([text, areKeys(['A1', text])]).toEqual([text, false]);
  });
});

describe('plain text', () => {
  it.each([
    ['abc', 'abc'],
    ['甲 乙', '甲 乙'],
    ['a b c d', 'a b c d'],
    [' a ', 'a'],
    ['a  b', 'a b'],
    ['a\tb', 'a b'],
    ['ＡＢ１', 'AB1'],
    ['a\u00a0b', 'a b'],
    ['a\u200bb\ufeff', 'ab'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['', ''],
    [' ', ''],
  ])('of %j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
  it('without regard to case: ß is ss, a final ς a σ', () => {
    expect(['STRASSE', 'Straße', 'STRAẞE'].map(foldedText)).toEqual(['strasse', 'strasse', 'strasse']);
    expect(foldedText('ΟΔΟΣ')).toBe(foldedText('οδος'));
    expect(foldedText('ABC 甲')).toBe('abc 甲');
  });
});
