import { note } from '../fault';
import type { Note } from '../fault';
import { ORDER_ROLES, ROLES, TEXT_ROLES } from '../policy/sourceSchema';
import type { Layout, SourceColumns } from '../policy/sourceSchema';
import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { amountParts, pricedAmount } from './amountChoices';
import type { Meaning } from './dictionary';
import { headedColumns, isNoHeader } from './headedColumn';
import type { HeadedColumn } from './headedColumn';
import { headerTexts } from './headers';
import { foldedText } from './plainText';
import { proposedLayout } from './proposedLayout';

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

/** Nothing hangs on these roles unless a method asks for them: of several that fit none is taken, without a word. */
const OPTIONAL: readonly string[] = [
  ...TEXT_ROLES,
  'dueDate',
  'paidDate',
  'lastContact',
  'unitPrice',
  'unitCost',
];
/** Meanings that are only part of a role. */
const FACTORS: readonly string[] = ['unitPrice', 'unitCost'];

/**
 * Proposes layout and roles from the headers (one dictionary) and the content of some rows. A header that is one of
 * our words goes before one that only ends with it; several that fit equally are a problem and are not chosen from.
 * @param headerRow 1-based sheet row of the header, for messages
 */
export function proposeSource(
  headers: readonly Cell[],
  sampleRows: readonly (readonly Cell[])[],
  headerRow = 1,
): Proposal {
  const columns = headedColumns(headers, sampleRows);
  const customer = headerTexts(headers).indexOf(fitting(columns, 'customer')[0] ?? '');
  const keys = sampleRows.map((row) => foldedText(cellText(row[customer]))).filter((key) => key !== '');
  const layout = proposedLayout(columns, keys);
  if (isNoHeader(columns)) {
    const text = columns[0]?.header ?? '';
    return {
      layout,
      columns: {},
      candidates: {},
      problems: [note('source.noHeader', { row: headerRow, text })],
    };
  }
  const candidates: Record<string, string[]> = {};
  for (const { meaning } of columns) {
    if (meaning && meaning !== 'unread' && belongs(meaning, layout))
      candidates[meaning] ??= fitting(columns, meaning);
  }
  if (!candidates['amount']) {
    const parts = amountParts(columns);
    if (parts.length > 1) candidates['amount'] = parts;
  }
  const priced = pricedAmount(candidates, columns, layout);
  if (priced === 'or') candidates['amount'] ??= [];
  const { quantity = [], unitPrice = [] } = candidates;
  const products = quantity.flatMap((count) => unitPrice.map((price) => `${count} × ${price}`));
  const problems = Object.entries(candidates).flatMap(([role, fit]) => {
    const choices = role === 'amount' && priced === 'or' ? [...fit, ...products] : fit;
    return choices.length > 1 && !OPTIONAL.includes(role)
      ? [note('source.ambiguous', { role, candidates: choices.join(', ') })]
      : [];
  });
  const chosen = single(candidates, priced);
  if (candidates['customer'] === undefined) {
    // Shown to choose from, and never taken: no word of the header says that it is the customer.
    candidates['customer'] = unnamed(columns);
    const among = candidates['customer'].length > 0 ? candidates['customer'] : columns.map((c) => c.header);
    problems.unshift(
      among.length > 0
        ? note('source.noCustomer', { candidates: among.join(', ') })
        : note('source.noColumns', { row: headerRow }),
    );
  }
  return { layout, columns: chosen, candidates: visible(candidates), problems };
}

/** Columns without a known word: those with text, else all of them, as customers may be numbered. */
function unnamed(columns: readonly HeadedColumn[]): string[] {
  const nameless = columns.filter(({ meaning, content }) => !meaning && content !== 'date');
  return preferred(nameless, ({ content }) => content === 'text').map(({ header }) => header);
}

const belongs = (meaning: Meaning, layout: Layout): boolean => {
  const role = ROLES.some((known) => known === meaning);
  if (FACTORS.includes(meaning)) return layout === 'transactions';
  if (layout === 'transactions') return role;
  return meaning !== 'unread' && !ORDER_ROLES.some((known) => known === meaning);
};

/** Headers that fit: those the content agrees with before others, exact words before endings. */
function fitting(columns: readonly HeadedColumn[], meaning: Meaning): string[] {
  const named = columns.filter((column) => column.meaning === meaning);
  const agreeing = preferred(named, (column) => !column.contradicted);
  return preferred(agreeing, (column) => column.exact).map((column) => column.header);
}

/** The columns that satisfy, or all of them when none does. */
function preferred(
  columns: readonly HeadedColumn[],
  satisfies: (column: HeadedColumn) => boolean,
): readonly HeadedColumn[] {
  const some = columns.filter(satisfies);
  return some.length > 0 ? some : columns;
}

/** Roles that one column alone fits, and those that quantity times a price or a cost gives. */
function single(
  candidates: Readonly<Record<string, readonly string[]>>,
  priced: ReturnType<typeof pricedAmount>,
): Partial<SourceColumns> {
  const only = (role: string): string | undefined =>
    candidates[role]?.length === 1 ? candidates[role][0] : undefined;
  const fits = Object.keys(candidates).flatMap((role) => {
    const header = only(role);
    const taken = header !== undefined && !FACTORS.includes(role) && !(role === 'amount' && priced === 'or');
    return taken ? [[role, header] as const] : [];
  });
  const columns: Partial<SourceColumns> = Object.fromEntries(fits);
  const [quantity, unitPrice, unitCost] = ['quantity', 'unitPrice', 'unitCost'].map(only);
  if (quantity === undefined) return columns;
  return {
    ...columns,
    ...(priced === 'only' && unitPrice !== undefined ? { amount: { product: [quantity, unitPrice] } } : {}),
    ...(unitCost !== undefined && candidates['cost'] === undefined
      ? { cost: { product: [quantity, unitCost] } }
      : {}),
  };
}

const visible = (
  candidates: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> =>
  Object.fromEntries(
    Object.entries(candidates).filter(([role, fit]) => !FACTORS.includes(role) && fit.length > 0),
  );
