import type { Candidate } from '../app';
import { headersOf } from './draft';

/** The same rows under the same headers; the columns that we wrote beside them make no other source. */
export function sameSource(a: Candidate, b: Candidate | null): boolean {
  const told = (candidate: Candidate): string => {
    const { sheet, table, headerRow, headerRows, firstColumn, rowCount } = candidate.source;
    return JSON.stringify([sheet, table, headerRow, headerRows, firstColumn, rowCount, headersOf(candidate)]);
  };
  return b !== null && told(a) === told(b);
}
