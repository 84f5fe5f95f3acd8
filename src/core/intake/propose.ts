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
  candidates['customer'] ??= columns.flatMap((c) => (c.content === 'text' && !c.meaning ? [c.header] : []));
  const problems = Object.entries(candidates).flatMap(([role, fit]) =>
    fit.length > 1 && role !== 'unitPrice'
      ? [note('source.ambiguous', { role, candidates: fit.join(', ') })]
      : [],
  );
  if (candidates['customer'].length === 0) problems.unshift(note('source.noCustomer'));
  return { layout, columns: chosen(candidates, layout), candidates: visible(candidates), problems };
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

function chosen(
  candidates: Readonly<Record<string, readonly string[]>>,
  layout: Layout,
): Partial<SourceColumns> {
  const single = Object.entries(candidates).flatMap(([role, fit]) =>
    fit.length === 1 && fit[0] ? [[role, fit[0]] as const] : [],
  );
  const { unitPrice, ...columns } = Object.fromEntries(single) as Partial<SourceColumns> & {
    unitPrice?: string;
  };
  const { amount, quantity } = columns;
  // No amount of its own: what was paid is quantity times price.
  const priced = layout === 'transactions' && amount === undefined && candidates['amount'] === undefined;
  return priced && quantity !== undefined && unitPrice !== undefined
    ? { ...columns, amount: { product: [quantity, unitPrice] } }
    : columns;
}

const visible = (
  candidates: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(candidates).filter(([role, fit]) => role !== 'unitPrice' && fit.length > 0),
  );
