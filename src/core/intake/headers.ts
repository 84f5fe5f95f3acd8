import { Fault } from '../fault';
import { nearest } from '../policy/nearest';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { foldedText } from './plainText';
import type { SourceShape } from './source';

export const headerTexts = (headers: readonly Cell[]): string[] =>
  headers.map((header) => cellText(header).trim());

/**
 * Index of the column with this header, as it stands or but for case, width and spaces. Throws a Fault when there is
 * none (it names the nearest header) or more than one (it names their cells).
 */
export function columnByHeader(shape: SourceShape, header: string): number {
  const texts = headerTexts(shape.headers);
  const wanted = foldedText(header);
  const exact = indexesOf(texts, (text) => text === header.trim());
  const found = exact.length > 0 ? exact : indexesOf(texts, (text) => foldedText(text) === wanted);
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
    const cells = found.map((column) => cellAddress(shape.firstColumn + column, shape.firstRow - 1));
    throw new Fault('source.headerTwice', { column: header, cells: cells.join(', ') });
  }
  return index;
}

const indexesOf = (texts: readonly string[], matches: (text: string) => boolean): number[] =>
  texts.flatMap((text, index) => (matches(text) ? [index] : []));
