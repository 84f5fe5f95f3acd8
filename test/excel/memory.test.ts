import { joinPieces, parseStored, piecesOf } from '../../src/excel/memory';

const place = (length: number) => ({ column: 0, pieces: 1, length }) as const;

test('pieces have 8 000 characters behind a mark that keeps an apostrophe from being the first', () => {
  const pieces = piecesOf(`'${'x'.repeat(8000)}`);
  expect(pieces.map((piece) => piece.length)).toEqual([8001, 2]);
  expect(pieces[0]?.slice(0, 3)).toBe("|'x");
  expect(joinPieces(pieces, place(8001))).toBe(`'${'x'.repeat(8000)}`);
});

test('a character of two code units is not cut in two', () => {
  const pieces = piecesOf(`${'x'.repeat(7999)}𠮷${'y'.repeat(10)}`);
  expect(pieces.map((piece) => piece.length)).toEqual([8000, 13]);
  expect(pieces[1]?.startsWith('|𠮷')).toBe(true);
});

test('pieces of another length than they had are none', () => {
  expect(joinPieces(['|abc', ''], place(5))).toBeNull();
  expect(joinPieces([], place(5))).toBeNull();
});

test('a setting holds a text, or where its pieces are', () => {
  expect(parseStored('{"version":1}')).toBe('{"version":1}');
  expect(parseStored({ column: 1, pieces: 3, length: 20_000, other: 1 })).toEqual({
    column: 1,
    pieces: 3,
    length: 20_000,
  });
  for (const strange of [
    null,
    5,
    {},
    { column: 2, pieces: 3, length: 9 },
    { column: 0, pieces: -1, length: 9 },
  ])
    expect(parseStored(strange)).toBeNull();
});
