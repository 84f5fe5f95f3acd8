import { note } from '../fault';
import type { Note } from '../fault';
import { ROLES } from '../policy/sourceSchema';
import type { Layout, SourceColumns } from '../policy/sourceSchema';
import type { Cell } from '../table/cell';
import { contentOf } from './content';
import type { Content } from './content';
import { meaningOf } from './dictionary';
import type { Meaning } from './dictionary';
import { headerTexts } from './headers';

/** What the source looks like. Nothing is decided here: `source.layout` and `source.columns` of a policy overrule it. */
export interface Proposal {
  readonly layout: Layout;
  /** Role (customers layout: metric) → header, where one column alone fits. Ready to be `source.columns`. */
  readonly columns: Partial<SourceColumns>;
  /** Every role that some column fits → the headers that fit it, in sheet order. */
  readonly candidates: Readonly<Record<string, readonly string[]>>;
  /** What keeps the proposal from being used as it is: no customer column, a role with several candidates. */
  readonly problems: readonly Note[];
}

interface Column {
  readonly header: string;
  readonly content: Content;
  readonly meaning: Meaning | undefined;
  readonly exact: boolean;
  /** The sample does not look like what the header says. */
  readonly contradicted: boolean;
}

const DATES: readonly string[] = ['date', 'firstPurchase', 'lastPurchase'];
const TEXTS: readonly string[] = ['customer', 'orderId', 'unread'];

/** Whether the sample speaks against the header's meaning: words in a column of amounts, say. */
const contradicts = (meaning: Meaning, content: Content): boolean => {
  if (content === 'empty' || TEXTS.includes(meaning)) return false;
  return DATES.includes(meaning) ? content === 'text' : content !== 'number';
};

/**
 * Proposes layout and roles from the headers (one dictionary) and the content of some rows. A header that is one of
 * our words goes before one that only ends with it; several that fit equally are a problem and are not chosen from.
 */
export function proposeSource(headers: readonly Cell[], sampleRows: readonly (readonly Cell[])[]): Proposal {
  const columns = headerTexts(headers).flatMap((header, index): Column[] => {
    if (header === '') return [];
    const content = contentOf(sampleRows.map((row) => row[index]));
    const { meaning, exact } = meaningOf(header) ?? { meaning: undefined, exact: false };
    const contradicted = meaning !== undefined && contradicts(meaning, content);
    return [{ header, content, meaning, exact, contradicted }];
  });
  const layout = layoutFrom(columns);
  const candidates: Record<string, string[]> = {};
  for (const { meaning } of columns) {
    if (meaning && meaning !== 'unread' && belongs(meaning, layout))
      candidates[meaning] ??= fitting(columns, meaning);
  }
  const below = headerBelow(headers, sampleRows);
  if (below !== undefined) {
    const text = headerTexts(headers).find((header) => header !== '') ?? '';
    return { layout, columns: {}, candidates: {}, problems: [note('source.headerBelow', { text, below })] };
  }
  const priced = pricedAmount(candidates, columns, layout);
  const factors = `${candidates['quantity']?.join() ?? ''} × ${candidates['unitPrice']?.join() ?? ''}`;
  const problems = Object.entries(candidates).flatMap(([role, fit]) => {
    const choices = role === 'amount' && priced === 'or' ? [...fit, factors] : fit;
    return choices.length > 1 && role !== 'unitPrice'
      ? [note('source.ambiguous', { role, candidates: choices.join(', ') })]
      : [];
  });
  const chosen = single(candidates, priced);
  if (candidates['customer'] === undefined) {
    // Shown to choose from, and never taken: no word of the header says that it is the customer.
    candidates['customer'] = unnamed(columns);
    const among = candidates['customer'].length > 0 ? candidates['customer'] : columns.map((c) => c.header);
    problems.unshift(note('source.noCustomer', { candidates: among.join(', ') }));
  }
  return { layout, columns: chosen, candidates: visible(candidates), problems };
}

/** Columns without a known word: those with text, else all of them, as customers may be numbered. */
function unnamed(columns: readonly Column[]): string[] {
  const nameless = columns.filter(({ meaning, content }) => !meaning && content !== 'date');
  return preferred(nameless, ({ content }) => content === 'text').map(({ header }) => header);
}

/** Rows that are looked at for a header below a title. */
const TITLE_ROWS = 10;

/**
 * Index of the row that looks more like the header than the header does: no word of the header is known, and that row
 * has two known words; or the header is one cell, as a title is, above wider rows.
 */
function headerBelow(headers: readonly Cell[], sampleRows: readonly (readonly Cell[])[]): number | undefined {
  const texts = headerTexts(headers).filter((text) => text !== '');
  if (texts.some((text) => meaningOf(text)?.exact)) return undefined;
  const rows = sampleRows.slice(0, TITLE_ROWS);
  const named = rows.findIndex(
    (row) => headerTexts(row).filter((text) => meaningOf(text)?.exact).length >= 2,
  );
  if (named >= 0) return named;
  const wider = rows.findIndex((row) => headerTexts(row).filter((text) => text !== '').length > 1);
  return texts.length === 1 && wider >= 0 ? wider : undefined;
}

/** Customers, when a column tells something that only a finished customer row has, and none a row's own date. */
function layoutFrom(columns: readonly Column[]): Layout {
  const own = columns.some(
    ({ meaning, exact }) =>
      exact && meaning && belongs(meaning, 'customers') && !belongs(meaning, 'transactions'),
  );
  return own && !columns.some(({ meaning }) => meaning === 'date') ? 'customers' : 'transactions';
}

const belongs = (meaning: Meaning, layout: Layout): boolean => {
  const role = ROLES.some((known) => known === meaning);
  if (meaning === 'unitPrice') return layout === 'transactions';
  if (layout === 'transactions') return role;
  return meaning !== 'date' && meaning !== 'orderId' && meaning !== 'unread';
};

/** Headers that fit: those the content agrees with before others, exact words before endings. */
function fitting(columns: readonly Column[], meaning: Meaning): string[] {
  const named = columns.filter((column) => column.meaning === meaning);
  const agreeing = preferred(named, (column) => !column.contradicted);
  return preferred(agreeing, (column) => column.exact).map((column) => column.header);
}

/** The columns that satisfy, or all of them when none does. */
function preferred(columns: readonly Column[], satisfies: (column: Column) => boolean): readonly Column[] {
  const some = columns.filter(satisfies);
  return some.length > 0 ? some : columns;
}

/**
 * Whether quantity times unit price is the amount: `only` where no column is one, `or` beside a column whose header
 * merely ends like one (折后金额), which may be anything.
 */
function pricedAmount(
  { amount = [], quantity = [], unitPrice = [] }: Readonly<Record<string, readonly string[]>>,
  columns: readonly Column[],
  layout: Layout,
): 'only' | 'or' | 'no' {
  if (layout !== 'transactions' || quantity.length !== 1 || unitPrice.length !== 1) return 'no';
  if (amount.length === 0) return 'only';
  return columns.some(({ meaning, exact }) => meaning === 'amount' && exact) ? 'no' : 'or';
}

/** Roles that one column alone fits. */
function single(
  candidates: Readonly<Record<string, readonly string[]>>,
  priced: ReturnType<typeof pricedAmount>,
): Partial<SourceColumns> {
  const fits = Object.entries(candidates).flatMap(([role, fit]) =>
    fit.length === 1 && fit[0] && !(role === 'amount' && priced === 'or') ? [[role, fit[0]] as const] : [],
  );
  const { unitPrice, ...columns } = Object.fromEntries(fits) as Partial<SourceColumns> & {
    unitPrice?: string;
  };
  return priced === 'only' && columns.quantity !== undefined && unitPrice !== undefined
    ? { ...columns, amount: { product: [columns.quantity, unitPrice] } }
    : columns;
}

const visible = (
  candidates: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(candidates).filter(([role, fit]) => role !== 'unitPrice' && fit.length > 0),
  );
