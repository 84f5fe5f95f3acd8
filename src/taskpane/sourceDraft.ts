import type { Candidate } from '../app';
import type { AmountColumns, DateOrder, DecimalSign, Layout, ListPolicy, SourcePolicy } from '../core';
import { rolesOf } from './roles';

/** Role (customers layout: metric) → column, or two columns that make it. What is not there has no column. */
export type Columns = Readonly<Record<string, AmountColumns>>;

type Choosable = 'layout' | 'columns' | 'dateOrder' | 'decimal' | 'list';

/**
 * Everything that a policy says of its source, whether or not the pane has a control for it: what is graded again keeps
 * what it had. null = not said.
 */
export interface SourceDraft extends Readonly<Omit<SourcePolicy, Choosable>> {
  readonly layout: Layout;
  readonly columns: Columns;
  readonly dateOrder: DateOrder | null;
  readonly decimal: DecimalSign | null;
  readonly list: ListPolicy | null;
}

/** What a policy says that says nothing. */
const START: Omit<SourceDraft, 'layout' | 'columns'> = {
  indicators: [],
  list: null,
  asOf: 'latest',
  period: 'all',
  returns: 'net',
  frequency: 'orders',
  dateOrder: null,
  decimal: null,
  rates: {},
  dropDuplicates: false,
  visibleOnly: false,
  keepTotalRows: false,
  aliases: {},
  distinct: [],
};

export function proposedSource({ proposal }: Candidate): SourceDraft {
  return { ...START, layout: proposal.layout, columns: columnsFrom(proposal.columns) };
}

/** The source's part of a policy as the pane holds it. */
export function sourceFrom(policy: SourcePolicy, proposed: SourceDraft): SourceDraft {
  const { layout, columns, dateOrder, decimal, list, ...others } = policy;
  return {
    ...others,
    layout: layout ?? proposed.layout,
    columns: columns ? columnsFrom(columns) : proposed.columns,
    dateOrder: dateOrder ?? null,
    decimal: decimal ?? null,
    list: list ?? null,
  };
}

/** Whether all columns that were chosen are there. */
export function fits({ columns }: SourceDraft, headers: readonly string[]): boolean {
  const named = Object.values(columns).flatMap(headersIn);
  return columns['customer'] !== undefined && named.every((header) => headers.includes(header));
}

/**
 * What was said of a source whose columns may have changed. Where they are there it all stays; else what hangs on columns is
 * as proposed, and a sign or an order of dates that was settled for them is asked for anew.
 */
export function refitted(
  earlier: SourceDraft,
  proposed: SourceDraft,
  headers: readonly string[],
): SourceDraft {
  const there = (named: readonly string[]): boolean => named.every((header) => headers.includes(header));
  const { excused, ...others } = earlier;
  if (fits(earlier, headers)) {
    return {
      ...others,
      ...(excused && there([excused.column]) ? { excused } : {}),
      indicators: indicatorsOn(earlier.indicators, headers),
    };
  }
  const { layout, columns, indicators, list, dateOrder, decimal } = proposed;
  return { ...others, layout, columns, indicators, list, dateOrder, decimal };
}

/** Of indicators those whose columns are there. */
export const indicatorsOn = (
  indicators: SourceDraft['indicators'],
  headers: readonly string[],
): SourceDraft['indicators'] =>
  indicators.filter(({ column, columns = [] }) =>
    [...(column === undefined ? [] : [column]), ...columns].every((header) => headers.includes(header)),
  );

/**
 * What was said of one source, for another that was selected. With other columns it is another table: how periods and
 * returns count stays, what was said of its rows, its customers and its currencies does not.
 */
export function carriedOver(
  earlier: SourceDraft,
  proposed: SourceDraft,
  headers: readonly string[],
): SourceDraft {
  if (fits(earlier, headers)) return refitted(earlier, proposed, headers);
  const { asOf, period, returns, frequency } = earlier;
  return { ...proposed, asOf, period, returns, frequency };
}

export function headersIn(columns: AmountColumns): readonly string[] {
  if (typeof columns === 'string') return [columns];
  return 'product' in columns ? columns.product : columns.difference;
}

function columnsFrom(
  columns: NonNullable<SourcePolicy['columns']> | Candidate['proposal']['columns'],
): Columns {
  return Object.fromEntries(Object.entries(columns));
}

/** The source's part of the policy document. */
export function sourceDocument(source: SourceDraft): object {
  const { layout, columns, dateOrder, decimal, list, period, ...others } = source;
  const roles = rolesOf(layout);
  return {
    ...others,
    layout,
    columns: Object.fromEntries(Object.entries(columns).filter(([role]) => roles.includes(role))),
    // A customer list has no dates per order, so no period either.
    period: layout === 'customers' ? 'all' : period,
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(decimal === null ? {} : { decimal }),
    ...(list === null ? {} : { list }),
  };
}
