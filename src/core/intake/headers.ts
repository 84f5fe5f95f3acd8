import { Fault } from '../fault';
import { nearest } from '../policy/nearest';
import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { withoutLetters } from './namedApart';
import { foldedText } from './plainText';
import type { SourceShape } from './source';

export const headerTexts = (headers: readonly Cell[]): string[] =>
  headers.map((header) => cellText(header).trim());

/**
 * Indexes of the columns that a header may mean: those with it as it stands, else but for case, width and spaces, else but for
 * the letters behind it.
 */
export function columnsByHeader({ headers }: SourceShape, header: string): readonly number[] {
  const texts = headerTexts(headers);
  const wanted = foldedText(header);
  return firstFound([
    indexesOf(texts, (text) => text === header.trim()),
    indexesOf(texts, (text) => foldedText(text) === wanted),
    indexesOf(texts, (text) => text !== withoutLetters(text) && foldedText(withoutLetters(text)) === wanted),
  ]);
}

/**
 * Index of the column with this header, as it stands or but for case, width and spaces. Throws a Fault when there is
 * none (it names the nearest header) or more than one (it names them as they must be written).
 */
export function columnByHeader(shape: SourceShape, header: string): number {
  const texts = headerTexts(shape.headers);
  const found = columnsByHeader(shape, header);
  const [index, second] = found;
  if (index === undefined) {
    const known = texts.filter((text) => text !== '');
    throw new Fault('source.noColumn', {
      column: header,
      sheet: shape.sheet,
      nearest: nearest(header, known),
    });
  }
  if (second !== undefined) {
    const headers = found.map((column) => `"${texts[column] ?? ''}"`).join(', ');
    throw new Fault('source.headerTwice', { column: header, sheet: shape.sheet, headers });
  }
  return index;
}

const firstFound = (ways: readonly (readonly number[])[]): readonly number[] =>
  ways.find((found) => found.length > 0) ?? [];

const indexesOf = (texts: readonly string[], matches: (text: string) => boolean): number[] =>
  texts.flatMap((text, index) => (matches(text) ? [index] : []));
