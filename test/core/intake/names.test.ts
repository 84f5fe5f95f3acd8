import { keysOf } from '../../../src/core/intake/keys';
import { namesOf } from '../../../src/core/intake/names';

/** Names of the keys of spellings, each of which stands in so many rows. */
function names(
  spellings: readonly [text: string, rows: number][],
  aliases: Record<string, string> = {},
): string[] {
  const texts = spellings.map(([text]) => text);
  const rows = spellings.flatMap(([, count], code) => Array<number>(count).fill(code));
  const keys = keysOf(texts, new Map(Object.entries(aliases)));
  return namesOf(keys, texts, Int32Array.from([-1, ...rows]));
}

describe('the name that is written out', () => {
  it('is the most frequent spelling, of equals the one seen first', () => {
    expect(
      names([
        ['ACME', 1],
        ['Acme', 3],
        ['acme', 2],
        ['Bob', 1],
      ]),
    ).toEqual(['Acme', 'Bob']);
    expect(
      names([
        ['ACME', 2],
        ['Acme', 2],
      ]),
    ).toEqual(['ACME']);
  });
  it('has no spaces around it and single ones inside; spellings that differ by those alone count as one', () => {
    expect(names([[' Acme   Inc ', 1]])).toEqual(['Acme Inc']);
    expect(
      names([
        ['ACME INC', 2],
        ['Acme  Inc', 1],
        [' Acme Inc', 2],
      ]),
    ).toEqual(['Acme Inc']);
  });
  it('is an alias only where nothing else is spelled', () => {
    expect(
      names(
        [
          ['Apple Inc', 5],
          ['APPLE', 1],
        ],
        { 'apple inc': 'apple' },
      ),
    ).toEqual(['APPLE']);
    expect(
      names(
        [
          ['Apple Inc', 5],
          ['Apple Co', 6],
        ],
        { 'apple inc': 'apple', 'apple co': 'apple' },
      ),
    ).toEqual(['Apple Inc']);
  });
  it('is none of a blank cell', () => {
    expect(
      names([
        [' ', 3],
        ['Acme', 1],
      ]),
    ).toEqual(['Acme']);
  });
});
