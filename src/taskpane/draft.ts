import type { Candidate } from '../app';
import type { Layout } from '../core';

/** The metrics that the plain pane weighs. */
export const WEIGHED = ['amount', 'recency', 'orders'] as const;
export type Weighed = (typeof WEIGHED)[number];

/** What the pane's controls hold. Percentages are whole numbers, as the user types them. */
export interface Draft {
  readonly layout: Layout;
  /** Role (customers layout: metric) → header; '' = none. The amount's second factor is `factor`. */
  readonly columns: Readonly<Record<string, string>>;
  /** The column that the amount is multiplied with; '' = the amount is one column. */
  readonly factor: string;
  readonly asOf: 'latest' | 'today';
  readonly lastMonths: number | null;
  readonly returns: 'net' | 'ignore' | 'count';
  readonly frequency: 'orders' | 'days' | 'rows';
  readonly dateOrder: 'dayFirst' | 'monthFirst' | 'yearFirst' | null;
  readonly abc: {
    readonly on: boolean;
    readonly cut: 'cumulativeShare' | 'headcount';
    /** Cumulated: A ends at the first, B at the second. */
    readonly limits: readonly [number, number];
  };
  readonly rfm: { readonly on: boolean; readonly segments: 'eleven' | 'eight' };
  readonly weighted: {
    readonly on: boolean;
    readonly weights: Readonly<Record<Weighed, number>>;
    /** Cumulated heads: A ends at the first, B at the second. */
    readonly limits: readonly [number, number];
  };
}

const START: Omit<Draft, 'layout' | 'columns' | 'factor' | 'rfm'> = {
  asOf: 'latest',
  lastMonths: null,
  returns: 'net',
  frequency: 'orders',
  dateOrder: null,
  abc: { on: true, cut: 'cumulativeShare', limits: [80, 95] },
  weighted: { on: true, weights: { amount: 50, recency: 20, orders: 30 }, limits: [20, 50] },
};

/** The roles of each layout that the pane shows, the needed ones first. */
export const SHOWN_ROLES: Readonly<Record<Layout, readonly string[]>> = {
  transactions: ['customer', 'date', 'amount', 'orderId'],
  customers: ['customer', 'amount', 'recency', 'orders'],
};

/** The proposal as a draft; what the user chose before stays, columns as far as they are there. */
export function draftOf(candidate: Candidate, language: string, earlier?: Draft): Draft {
  const proposed = proposedColumns(candidate);
  const { headers } = candidate.shape;
  const chosen = Object.values(earlier?.columns ?? {}).concat(earlier?.factor ?? '');
  const fitting =
    earlier !== undefined && chosen.every((header) => header === '' || headers.includes(header));
  return {
    ...START,
    rfm: { on: true, segments: language === 'zh' ? 'eight' : 'eleven' },
    ...proposed,
    ...earlier,
    ...(fitting ? {} : proposed),
  };
}

function proposedColumns({ proposal }: Candidate): Pick<Draft, 'layout' | 'columns' | 'factor'> {
  const { layout, columns } = proposal;
  const { amount, ...others } = columns;
  const product = typeof amount === 'object' && 'product' in amount ? amount.product : undefined;
  const mapped: Record<string, string> = {};
  for (const role of SHOWN_ROLES[layout]) {
    const one: unknown = (others as Record<string, unknown>)[role];
    mapped[role] = typeof one === 'string' ? one : '';
  }
  if (product) mapped.amount = product[0];
  else if (typeof amount === 'string') mapped.amount = amount;
  return { layout, columns: mapped, factor: product?.[1] ?? '' };
}

/** Whether the source of the draft can give what a method needs. */
export function canGive(draft: Draft, metric: Weighed): boolean {
  const { columns, layout } = draft;
  if (metric === 'amount') return columns.amount !== '';
  if (layout === 'customers') return columns[metric] !== '';
  return columns.date !== '' || (metric === 'orders' && columns.orderId !== '');
}

export function canRfm(draft: Draft): boolean {
  return (['amount', 'recency', 'orders'] as const).every((metric) => canGive(draft, metric));
}

export function anyMethod(draft: Draft): boolean {
  return methodsOf(draft).length > 0;
}

function methodsOf(draft: Draft, segmentNames?: Readonly<Record<string, string>>): object[] {
  const { abc, rfm, weighted } = draft;
  const methods: object[] = [];
  if (abc.on) methods.push({ id: 'abc', kind: 'abc', metric: 'amount', cut: abcCut(abc) });
  if (rfm.on && canRfm(draft)) {
    const names = rfm.segments === 'eleven' && segmentNames ? { names: segmentNames } : {};
    methods.push({ id: 'rfm', kind: 'rfm', segments: rfm.segments, ...names });
  }
  if (weighted.on) {
    const indicators = WEIGHED.filter((metric) => weighted.weights[metric] > 0 && canGive(draft, metric)).map(
      (metric) => ({ metric, weight: share(weighted.weights[metric]), normalise: 'percentile' }),
    );
    const cut = { kind: 'headcount', shares: headShares(weighted.limits) };
    if (indicators.length > 0) methods.push({ id: 'weighted', kind: 'weighted', indicators, cut });
  }
  return methods;
}

const share = (percent: number): number => percent / 100;
const headShares = ([a, b]: readonly [number, number]): number[] => [share(a), share(b - a)];

function abcCut({ cut, limits }: Draft['abc']): object {
  return cut === 'headcount'
    ? { kind: cut, shares: headShares(limits) }
    : { kind: cut, limits: limits.map(share) };
}

/**
 * The draft as a policy document: the only thing that is run and kept.
 * @param segmentNames the eleven segments in the user's language; without it they keep the field's names
 */
export function documentOf(draft: Draft, segmentNames?: Readonly<Record<string, string>>): unknown {
  const { layout, columns, factor, asOf, lastMonths, returns, frequency, dateOrder } = draft;
  const mapped: Record<string, unknown> = {};
  for (const role of SHOWN_ROLES[layout]) if (columns[role]) mapped[role] = columns[role];
  if (mapped.amount !== undefined && factor !== '') mapped.amount = { product: [mapped.amount, factor] };
  return {
    version: 1,
    source: {
      layout,
      columns: mapped,
      asOf,
      ...(lastMonths === null ? {} : { period: { lastMonths } }),
      returns,
      frequency,
      ...(dateOrder === null ? {} : { dateOrder }),
    },
    methods: methodsOf(draft, segmentNames),
  };
}
