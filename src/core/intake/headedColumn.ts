import { TEXT_ROLES } from '../policy/sourceSchema';
import type { Cell } from '../table/cell';
import { contentOf } from './content';
import type { Content } from './content';
import { meaningOf } from './dictionary';
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

/** The columns that have a header or something in them. */
export function headedColumns(
  headers: readonly Cell[],
  sampleRows: readonly (readonly Cell[])[],
): readonly HeadedColumn[] {
  const looked = sampleRows.slice(0, Math.max(FEWEST_ROWS, Math.floor(MOST_CELLS / headers.length)));
  return headerTexts(headers).flatMap((header, index): HeadedColumn[] => {
    const content = contentOf(looked.map((row) => row[index]));
    if (header === '' || (content === 'empty' && withoutLetters(header) === '')) return [];
    const { meaning, exact } = meaningOf(header) ?? { meaning: undefined, exact: false };
    const contradicted = meaning !== undefined && contradicts(meaning, content);
    return [{ header, content, meaning, exact, contradicted }];
  });
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
