import { Fault } from '../fault';
import { ORDER_ROLES, ROLES, TEXT_ROLES } from '../policy/sourceSchema';
import type {
  AmountColumns,
  IndicatorPolicy,
  Layout,
  Role,
  SourceColumns,
  SourcePolicy,
  TextRole,
} from '../policy/sourceSchema';
import { columnByHeader, headerTexts } from './headers';
import { proposeSource } from './propose';
import type { Proposal } from './propose';
import type { SourceShape } from './source';

/** How a number per row comes about: a column, the product of two, or the first less the second. */
export interface NumberPlan {
  readonly kind: 'column' | 'product' | 'difference';
  readonly columns: readonly number[];
}

/** Dates of a row that settle nothing about it: one that cannot be read is a missing value. */
export type PaymentRole = 'dueDate' | 'paidDate';

/** Which column is read as what. Columns are indexes into the headers. */
export interface Plan {
  readonly layout: Layout;
  /** Role (customers layout: metric) → header as it stands in the sheet. */
  readonly taken: Partial<SourceColumns>;
  readonly customer: number;
  readonly date?: number;
  readonly orderId?: number;
  /** Transactions: amount, quantity, cost, profit. Customers: every mapped metric that is a number. */
  readonly numbers: ReadonlyMap<string, NumberPlan>;
  /** Customers layout: the metrics that are days. */
  readonly dates: ReadonlyMap<string, number>;
  readonly payment: ReadonlyMap<PaymentRole, number>;
  /** Product, group, owner, consent, referrer. */
  readonly words: ReadonlyMap<TextRole, number>;
  /** The column that tells why a payment is late. */
  readonly excused?: number;
  /** Each with its one column, or the questions that it combines. */
  readonly indicators: readonly { readonly policy: IndicatorPolicy; readonly columns: readonly number[] }[];
}

const DATE_METRICS = ['firstPurchase', 'lastPurchase', 'nextOrderExpected', 'lastContact'];
/** A day that nobody is judged by unless a method asks for it: like days of payment it settles nothing about a row. */
const BESIDE = 'lastContact';
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);
const isTextRole = (name: string): name is TextRole => TEXT_ROLES.some((role) => role === name);
const isPayment = (name: string): name is PaymentRole => name === 'dueDate' || name === 'paidDate';

/** Keys that make sense in the customers layout only tell the layout where the policy does not. */
export const layoutOf = (columns: Partial<SourceColumns>): Layout =>
  Object.keys(columns).some((key) => !isRole(key)) ? 'customers' : 'transactions';

/**
 * Decides which column is read as what: by `source.columns` alone where they are given, else by the proposal.
 * Throws a Fault for a missing customer, a role with several candidates, a key that the layout does not have.
 */
export function planOf(source: SourcePolicy, shape: SourceShape, proposed?: Proposal): Plan {
  const proposal = source.columns
    ? undefined
    : (proposed ?? proposeSource(shape.headers, [], shape.firstRow - 1));
  const layout = source.layout ?? proposal?.layout ?? layoutOf(source.columns ?? {});
  const columns: Partial<SourceColumns> = source.columns ?? ofLayout(proposal?.columns ?? {}, layout);
  const problem = proposal?.problems[0];
  if (problem) throw new Fault(problem.id, problem.values);
  if (columns.customer === undefined) throw new Fault('source.noCustomer', { candidates: '' });
  checkLayout(layout, columns, source);

  const numbers = new Map<string, NumberPlan>();
  const dates = new Map<string, number>();
  const payment = new Map<PaymentRole, number>();
  const words = new Map<TextRole, number>();
  for (const [key, value] of Object.entries(columns)) {
    if (key === 'customer' || key === 'date' || key === 'orderId') continue;
    if (typeof value !== 'string') numbers.set(key, numberPlan(shape, value));
    else if (isTextRole(key)) words.set(key, columnByHeader(shape, value));
    else if (isPayment(key)) payment.set(key, columnByHeader(shape, value));
    else if (DATE_METRICS.includes(key)) dates.set(key, columnByHeader(shape, value));
    else numbers.set(key, numberPlan(shape, value));
  }
  const only = (role: 'date' | 'orderId'): Partial<Record<typeof role, number>> => {
    const header = columns[role];
    return header === undefined ? {} : { [role]: columnByHeader(shape, header) };
  };
  return {
    layout,
    taken: asTheyStand(shape, columns),
    customer: columnByHeader(shape, columns.customer),
    ...only('date'),
    ...only('orderId'),
    numbers,
    dates,
    payment,
    words,
    // Without a due date there is nothing to excuse.
    ...(source.excused && payment.has('dueDate')
      ? { excused: columnByHeader(shape, source.excused.column) }
      : {}),
    indicators: source.indicators.map((policy) => ({ policy, columns: indicatorColumns(shape, policy) })),
  };
}

/** Proposed columns as far as rows of this layout have them: the policy may say another layout than the proposal. */
const ofLayout = (columns: Partial<SourceColumns>, layout: Layout): Partial<SourceColumns> =>
  Object.fromEntries(
    Object.entries(columns).filter(([key]) =>
      layout === 'transactions' ? isRole(key) : !ORDER_ROLES.some((role) => role === key),
    ),
  );

/** Throws a Fault for the first key that rows of this layout cannot have. */
function checkLayout(layout: Layout, columns: Partial<SourceColumns>, { excused }: SourcePolicy): void {
  if (layout === 'transactions') {
    const metric = Object.keys(columns).find((key) => !isRole(key));
    if (metric !== undefined) throw new Fault('source.noSuchRole', { key: metric });
    return;
  }
  const role = ORDER_ROLES.find((key) => columns[key] !== undefined);
  if (role !== undefined) throw new Fault('source.noSuchMetric', { key: role });
  if (excused) throw new Fault('source.noExcuses', { column: excused.column });
}

/** The columns with the headers that they were found by. */
function asTheyStand(shape: SourceShape, columns: Partial<SourceColumns>): Partial<SourceColumns> {
  const texts = headerTexts(shape.headers);
  const found = (header: string): string => texts[columnByHeader(shape, header)] ?? header;
  const both = ([a, b]: readonly [string, string]): [string, string] => [found(a), found(b)];
  const standing = (value: AmountColumns): AmountColumns => {
    if (typeof value === 'string') return found(value);
    return 'product' in value ? { product: both(value.product) } : { difference: both(value.difference) };
  };
  return Object.fromEntries(Object.entries(columns).map(([role, value]) => [role, standing(value)]));
}

/** The columns that a row's amount comes from: what is no number there leaves the row out. */
export const strictColumns = (plan: Plan): readonly number[] => plan.numbers.get('amount')?.columns ?? [];

/** Whether a date that cannot be read in this column leaves its row out. */
export const isStrictDate = (plan: Plan, column: number): boolean =>
  column === plan.date || [...plan.dates].some(([metric, at]) => at === column && metric !== BESIDE);

/** Columns on which no row's fate hangs: words, days of payment and of contacts, reasons. */
export const besideColumns = (plan: Plan): ReadonlySet<number> =>
  new Set(
    [...plan.words.values(), ...plan.payment.values(), plan.dates.get(BESIDE), plan.excused].filter(
      (column) => column !== undefined,
    ),
  );

function numberPlan(shape: SourceShape, columns: AmountColumns): NumberPlan {
  if (typeof columns === 'string') return { kind: 'column', columns: [columnByHeader(shape, columns)] };
  const [kind, headers] =
    'product' in columns
      ? (['product', columns.product] as const)
      : (['difference', columns.difference] as const);
  return { kind, columns: headers.map((header) => columnByHeader(shape, header)) };
}

function indicatorColumns(shape: SourceShape, { column, columns }: IndicatorPolicy): readonly number[] {
  const headers = column === undefined ? (columns ?? []) : [column];
  return headers.map((header) => columnByHeader(shape, header));
}
