import type { TierColumn } from '../workbook';
import type { BloomFilter } from './bloomFilter';
import { bloomFilter, membership } from './bloomFilter';

/**
 * What we may have put below a header, wherever its rows went since: the values where they are few, else a filter that
 * lets hardly any other through.
 */
export interface Written {
  readonly values: readonly (string | number)[];
  readonly filter?: BloomFilter;
}

/** What is remembered value by value: so many, of so many characters together. */
const MOST_VALUES = 64;
const MOST_CHARACTERS = 2000;

export function writtenBy(column: TierColumn, rowCount: number): Written {
  const distinct = new Set<string | number>();
  for (let row = 0; row < rowCount; row += 1) distinct.add(column.cellOf(row));
  distinct.delete('');
  const values = [...distinct];
  const characters = (): number => values.reduce((sum: number, value) => sum + String(value).length, 0);
  if (values.length <= MOST_VALUES && characters() <= MOST_CHARACTERS) return { values };
  return { values: [], filter: bloomFilter(new Set(values.map(tokenOf))) };
}

/** Whether a cell is for certain one of ours. */
export const isValueOf = (written: readonly Written[], cell: unknown): boolean =>
  written.some(({ values }) => values.some((value) => value === cell));

/** Whether a cell is empty or may be ours. */
export function oursIn(written: readonly Written[]): (cell: unknown) => boolean {
  const values = new Set(written.flatMap((one) => one.values.map(tokenOf)));
  const filters = written.flatMap(({ filter }) => (filter ? [membership(filter)] : []));
  return (cell) => {
    if (cell === '') return true;
    if (typeof cell !== 'string' && typeof cell !== 'number') return false;
    const token = tokenOf(cell);
    return values.has(token) || filters.some((holds) => holds(token));
  };
}

/** Excel keeps 15 digits of a number. */
const tokenOf = (value: string | number): string =>
  typeof value === 'number' ? `#${value.toPrecision(15)}` : `"${value}`;
