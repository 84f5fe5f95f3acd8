import type { Cell } from '../table/cell';
import { readDateText } from './dateText';
import { readNumberText } from './numberText';

/** What most of a column's sample cells are. A number may be a date too: only its header tells. */
export type Content = 'empty' | 'number' | 'date' | 'text';

// Numbers and dates have a digit, in whatever width; NFKC makes one of ① and ² too.
const DIGIT = /\p{N}/u;

const kindOf = (cell: Cell): Exclude<Content, 'empty'> => {
  if (typeof cell === 'number') return 'number';
  if (typeof cell !== 'string' || !DIGIT.test(cell)) return 'text';
  const { dot, comma } = readNumberText(cell);
  if (!Number.isNaN(dot) || !Number.isNaN(comma)) return 'number';
  return Object.values(readDateText(cell)).some((day) => day !== undefined) ? 'date' : 'text';
};

/** The most frequent kind among the cells that are not empty; of equals text, then date, then number. */
export function contentOf(cells: readonly (Cell | undefined)[]): Content {
  const counts = { text: 0, date: 0, number: 0 };
  for (const cell of cells) {
    if (cell === undefined || (typeof cell === 'string' && cell.trim() === '')) continue;
    counts[kindOf(cell)] += 1;
  }
  const most = Math.max(counts.text, counts.date, counts.number);
  if (most === 0) return 'empty';
  if (counts.text === most) return 'text';
  return counts.date === most ? 'date' : 'number';
}
