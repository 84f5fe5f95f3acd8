import type { Cell } from '../table/cell';
import { contentOf } from './content';
import { meaningOf } from './headerMeaning';
import { EVIDENCE_ROWS, evidence, isPeriod } from './headerRow';
import type { HeaderRow } from './headerRow';

/**
 * Whether two rows are one header: some cell of the upper one stands over several cells of the lower one, each column
 * is named by one of them, and the lower one is no row of data: a word of the dictionary or a period over numbers, or
 * words in those columns only that all have numbers below them.
 * @param below rows below both
 * @param upperFits whether the upper row is a header by itself; else it might be a title
 */
export function isPair(
  upper: HeaderRow,
  lower: HeaderRow,
  below: readonly (readonly Cell[])[],
  upperFits: boolean,
): boolean {
  if (!upper.words || !lower.words) return false;
  const grouped = groupedColumns(upper.texts, lower.texts);
  const speaking = grouped.filter((column) => isName(lower.texts[column] ?? ''));
  if (!evidence(lower.cells, below, speaking) && !isShapedAsPair(upper, lower, grouped, below)) return false;
  return upperFits || isNoTitle(upper.texts, lower.texts);
}

const isName = (text: string): boolean => isPeriod(text) || meaningOf(text)?.exact === true;

/** Columns with a lower cell that share an upper cell: it stands once over them, or again and again. */
function groupedColumns(upper: readonly string[], lower: readonly string[]): number[] {
  const filled = (column: number): boolean => (lower[column] ?? '') !== '';
  const goesOn = (column: number): boolean =>
    column > 0 &&
    filled(column) &&
    filled(column - 1) &&
    ((upper[column] ?? '') === '' || upper[column] === upper[column - 1]);
  return [...lower.keys()].filter((column) => goesOn(column) || (goesOn(column + 1) && filled(column)));
}

/** Whether the lower row has words, all over numbers, in the grouped columns, and is empty under most other names. */
function isShapedAsPair(
  { texts: upper }: HeaderRow,
  { texts: lower }: HeaderRow,
  grouped: readonly number[],
  below: readonly (readonly Cell[])[],
): boolean {
  const inGroup = new Set(grouped);
  const others = [...upper.keys()].filter((column) => upper[column] !== '' && !inGroup.has(column));
  const bare = others.filter((column) => (lower[column] ?? '') === '');
  const beneath = lower.filter((text, column) => text !== '' && !inGroup.has(column)).length;
  if (bare.length === 0 || beneath >= bare.length) return false;
  const rows = below.slice(0, EVIDENCE_ROWS);
  const contents = grouped.map((column) => contentOf(rows.map((row) => row[column])));
  return (
    contents.includes('number') &&
    contents.every((content) => content === 'number' || content === 'empty') &&
    isUnderNames(upper, grouped)
  );
}

/** Whether every group begins below a name of the upper row. */
const isUnderNames = (upper: readonly string[], grouped: readonly number[]): boolean =>
  grouped.every((column) => (upper[column] ?? '') !== '' || grouped.includes(column - 1));

/** A title stands in the first column alone; what stands beside it may be a unit or a date. */
function isNoTitle(upper: readonly string[], lower: readonly string[]): boolean {
  const tops = [...upper.keys()].filter((column) => upper[column] !== '');
  if (tops.length === 1 && tops[0] === 0) return false;
  const names = lower.filter((text) => text !== '');
  return (
    new Set(names).size < names.length ||
    tops.every((column) => isPeriod(upper[column] ?? '')) ||
    tops.some((column) => (lower[column] ?? '') === '')
  );
}
