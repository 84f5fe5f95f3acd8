import { decodeText } from './decode';
import { parseCsv } from './parse';

/** The rows of a csv file's bytes, whatever its encoding and separator: `decodeText`, then `parseCsv`. */
export const readCsv = (bytes: Uint8Array): readonly (readonly string[])[] =>
  parseCsv(decodeText(bytes).text).rows;
