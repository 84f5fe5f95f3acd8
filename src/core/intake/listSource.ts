import { Fault } from '../fault';
import type { ListPolicy, SourcePolicy, TextRole } from '../policy/sourceSchema';
import { TEXT_ROLES } from '../policy/sourceSchema';
import { foldedText } from './plainText';
import { proposeSource } from './propose';
import type { Proposal } from './propose';
import type { SourceShape } from './source';

type ListColumns = NonNullable<ListPolicy['columns']>;

/**
 * The policy by which the second source is read: one or more rows per customer, nothing but indicators and words. Rows
 * that are hidden or stand twice are read: what leaves rows of sales out says nothing of a list.
 * @param customerHeader header of the customer in the sales: of several columns that fit here its namesake is taken
 */
export function listSource(
  source: SourcePolicy,
  shape: SourceShape,
  proposal: Proposal = proposeSource(shape.headers, [], shape.firstRow - 1),
  customerHeader?: string,
): SourcePolicy {
  const { list, ...rest } = source;
  if (!list) throw new Fault('list.none');
  return {
    ...rest,
    layout: 'transactions',
    columns: list.columns ?? proposedColumns(list, shape, proposal, customerHeader),
    indicators: list.indicators,
    dropDuplicates: false,
    visibleOnly: false,
  };
}

/** Without `list.columns`: customer and words as proposed, a date only for indicators that ask for the last value. */
function proposedColumns(
  { indicators }: ListPolicy,
  { sheet }: SourceShape,
  { columns, candidates, problems }: Proposal,
  customerHeader = '',
): ListColumns {
  const { values } = problems.find(({ id }) => id === 'source.noHeader') ?? {};
  if (values) throw new Fault('list.noHeader', { sheet, row: values['row'] ?? 1 });
  const fitting = candidates['customer'] ?? [];
  const namesake = fitting.find((header) => foldedText(header) === foldedText(customerHeader));
  const customer = columns.customer ?? namesake;
  if (customer === undefined) throw new Fault('list.customer', { sheet, candidates: fitting.join(', ') });
  const dated = indicators.some(({ aggregate }) => aggregate === 'last') && columns.date !== undefined;
  const words: Partial<Record<TextRole, string>> = {};
  for (const role of TEXT_ROLES) if (columns[role] !== undefined) words[role] = columns[role];
  return { customer, ...(dated ? { date: columns.date } : {}), ...words };
}
