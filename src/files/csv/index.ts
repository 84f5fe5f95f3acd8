export { decodeText } from './decode';
export type { Encoding } from './decode';
export { parseCsv } from './parse';
export type { CsvTable } from './parse';
export { readCsv } from './read';
export { writeCsv } from './write';
export type { CsvCell } from './write';
