import type { Candidate } from '../app';
import { DATE_ROLES } from './roles';

/** Whether a cell's text begins like an amount: a sign, a currency, a digit. */
const NUMBER = /^[\s(+−-]*(?:[\p{Sc}]|CNY|RMB|USD|EUR)?\s*[(+−-]?\d[\d.,\s]*[^\d]{0,3}$/iu;

const isNumber = (cell: unknown): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && NUMBER.test(cell.normalize('NFKC').trim()));

/** Of the headers those whose examples are mostly numbers, and no dates; without examples any. */
export function numberColumns(
  { shape, sample, proposal }: Pick<Candidate, 'shape' | 'sample' | 'proposal'>,
  headers: readonly string[],
): string[] {
  const dates = DATE_ROLES.flatMap((role) => {
    const column = (proposal.columns as Readonly<Record<string, unknown>>)[role];
    return typeof column === 'string' ? [column] : [];
  });
  return headers.filter((header) => {
    if (dates.includes(header)) return false;
    const column = shape.headers.indexOf(header);
    const cells = sample.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    return cells.length === 0 || cells.filter(isNumber).length * 2 > cells.length;
  });
}
