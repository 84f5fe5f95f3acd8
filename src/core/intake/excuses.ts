import type { KeyColumn } from './keyColumn';
import { foldedText } from './plainText';

/** Per row 1 where its reason is one of those that excuse a delay; case, width and spaces apart. */
export function excusedRows(reader: KeyColumn, reasons: readonly string[]): Uint8Array {
  const excusing = new Set(reasons.map(reason));
  const excuses = reader.spellings.map((spelling) => excusing.has(reason(spelling)));
  return Uint8Array.from(reader.finish(), (spelling) => (excuses[spelling] === true ? 1 : 0));
}

const reason = (text: string): string => foldedText(text).replaceAll(' ', '');
