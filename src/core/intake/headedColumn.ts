import { TEXT_ROLES } from '../policy/sourceSchema';
import type { Cell } from '../table/cell';
import { contentOf } from './content';
import type { Content } from './content';
import { isFirstBesideLast, meaningOf } from './headerMeaning';
import type { Meaning } from './dictionary';
import { isData } from './headerRow';
import { headerTexts } from './headers';
import { withoutLetters } from './namedApart';

/** A column by its header and what its first cells look like. */
export interface HeadedColumn {
  readonly header: string;
  readonly content: Content;
  readonly meaning: Meaning | undefined;
  readonly exact: boolean;
  /** The sample does not look like what the header says. */
  readonly contradicted: boolean;
}

const DATES: readonly string[] = [
  'date',
  'dueDate',
  'paidDate',
  'firstPurchase',
  'lastPurchase',
  'nextOrderExpected',
  'lastContact',
];
const TEXTS: readonly string[] = ['customer', 'orderId', ...TEXT_ROLES, 'unread'];
/** Of a sheet with thousands of columns fewer rows are looked at: it would take seconds. */
const MOST_CELLS = 100_000;
const FEWEST_ROWS = 5;

/** Whether the sample speaks against the header's meaning: words in a column of amounts, say. */
const contradicts = (meaning: Meaning, content: Content): boolean => {
  if (content === 'empty' || TEXTS.includes(meaning)) return false;
  return DATES.includes(meaning) ? content === 'text' : content !== 'number';
};

/** A month by its number alone. */
const isMonth = (cell: Cell | undefined): boolean =>
  typeof cell === 'number'
    ? cell >= 1 && cell <= 12
    : typeof cell === 'string' && /^\s*\d{1,2}\s*$/.test(cell);

/** The columns that have a header or something in them. */
export function headedColumns(
  headers: readonly Cell[],
  sampleRows: readonly (readonly Cell[])[],
): readonly HeadedColumn[] {
  const looked = sampleRows.slice(0, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / headers.length)));
  const doubted = new Set<HeadedColumn>();
  const columns = headerTexts(headers).flatMap((header, index): HeadedColumn[] => {
    const content = contentOf(looked.map((row) => row[index]));
    if (header === '' || (content === 'empty' && withoutLetters(header) === '')) return [];
    const { meaning, exact, doubtful } = meaningOf(header) ?? { meaning: undefined, exact: false };
    const contradicted = meaning !== undefined && contradicts(meaning, content);
    // Numbers are no names of groups: 华东地区 over them is a sum.
    if (meaning === 'group' && content === 'number') {
      return [{ header, content, meaning: 'unread', exact, contradicted: false }];
    }
    const column = { header, content, meaning, exact, contradicted };
    if (!doubtful) return [column];
    if (contradicted || (meaning === 'date' && looked.some((row) => isMonth(row[index])))) {
      return [unnamed(column)];
    }
    doubted.add(column);
    return [column];
  });
  return columns.map((column) => amongOthers(column, columns, doubted));
}

const unnamed = (column: HeadedColumn): HeadedColumn => ({
  ...column,
  meaning: undefined,
  contradicted: false,
});

/** What a column means beside the others: a doubtful word gives way to a certain one, a car is bought before it is serviced. */
function amongOthers(
  column: HeadedColumn,
  columns: readonly HeadedColumn[],
  doubted: ReadonlySet<HeadedColumn>,
): HeadedColumn {
  const { header, meaning } = column;
  if (doubted.has(column)) {
    return columns.some((other) => other.meaning === meaning && !doubted.has(other))
      ? unnamed(column)
      : column;
  }
  const beside = isFirstBesideLast(header) && columns.some((other) => other.meaning === 'lastPurchase');
  return beside ? { ...column, meaning: 'firstPurchase' } : column;
}

/**
 * Whether the row that stands for the header is none: no word of it is known, and one of its cells is a number or a
 * date as those below are, or only one column has a name and others are filled.
 */
export function isNoHeader(columns: readonly HeadedColumn[]): boolean {
  if (columns.some(({ meaning }) => meaning !== undefined)) return false;
  const named = columns.filter(({ header }) => withoutLetters(header) !== '');
  const filled = columns.filter(({ content }) => content !== 'empty');
  return (
    named.some(({ header, content }) => isData(withoutLetters(header)) && content !== 'text') ||
    (named.length <= 1 && filled.length > 1)
  );
}
