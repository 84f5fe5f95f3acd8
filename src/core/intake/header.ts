import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { composedHeader } from './composedHeader';
import { evidence, HeaderRow } from './headerRow';
import { namedApart } from './namedApart';
import { isPair } from './headerPair';

/** Where the header stands among the first rows of a source: one row, or two that belong together. */
export interface HeaderPlace {
  /** Index of its last row. */
  readonly row: number;
  readonly rows: 1 | 2;
}

/** Rows that titles may take above a header. */
const TITLE_ROWS = 20;

/**
 * Finds the header among the first rows of a source: titles may stand above it, and it may be two rows high. A first
 * row that is a header by itself stays it unless a wider one has more known words, and where no row is one the first is
 * taken: nothing is guessed.
 */
export function locateHeader(rows: readonly (readonly Cell[])[]): HeaderPlace {
  const looks = rows.slice(0, TITLE_ROWS + 1).map((cells) => new HeaderRow(cells));
  const row = singleRow(looks, rows);
  const pairs = (lower: number): boolean => {
    const top = looks[lower - 1];
    const bottom = looks[lower];
    return (
      top !== undefined && bottom !== undefined && isPair(top, bottom, rows.slice(lower + 1), lower > row)
    );
  };
  if (pairs(row + 1)) return { row: row + 1, rows: 2 };
  return { row, rows: pairs(row) ? 2 : 1 };
}

/** The row that is a header when seen by itself. */
function singleRow(looks: readonly HeaderRow[], rows: readonly (readonly Cell[])[]): number {
  const widest = looks.reduce((most, { width }) => Math.max(most, width), 0);
  const wide = looks.map(
    ({ width, labels }) => !labels && (width === widest || (width > 1 && width * 2 >= widest)),
  );
  const fits = ({ words }: HeaderRow, i: number): boolean => wide[i] === true && words;
  const belowTitles = (i: number): boolean => !wide.slice(0, i).includes(true);
  const first = looks[0];
  if (!first) return 0;
  const clearer = looks.findIndex(
    (look, i) => fits(look, i) && !(i === 1 && first.gap) && isClearer(look, first, rows.slice(i + 1)),
  );
  if (fits(first, 0) && first.known > 0) return Math.max(clearer, 0);
  const named = looks.findIndex(
    (look, i) =>
      fits(look, i) && look.known > 1 && (belowTitles(i) || evidence(look.cells, rows.slice(i + 1))),
  );
  if (named >= 0) return named;
  const below = looks.findIndex((look, i) => belowTitles(i) && fits(look, i));
  return below >= 0 && (looks[below]?.known ?? 0) >= first.known ? below : 0;
}

/** Words that make a header of a row without numbers or dates below it, where a narrower one stands above. */
const CERTAIN_WORDS = 3;

/** Whether a row is more of a header than the first row, which may be a label with what it labels (客户 | 甲公司). */
function isClearer(look: HeaderRow, first: HeaderRow, below: readonly (readonly Cell[])[]): boolean {
  if (look.width <= first.width || look.known < 2 || look.known <= first.known) return false;
  // 客户 over 名称 may be the upper half of the header.
  if (first.customer && !look.customer) return false;
  return look.known >= CERTAIN_WORDS || evidence(look.cells, below);
}

/**
 * A name for every column, from one header row or two: the one by which a policy names it. Names of two rows are put
 * together ("2024 Amount"). An empty header is "[E]" by its column's letters, one that stands twice "Amount [E]".
 * @param firstColumn 0-based sheet column of the first
 */
export function headerNames(rows: readonly (readonly Cell[])[], firstColumn: number): string[] {
  const texts = rows.map((row) => row.map((cell) => cellText(cell).trim()));
  const [top = [], lower] = texts;
  return namedApart(lower ? composedHeader(top, lower) : top, firstColumn);
}
