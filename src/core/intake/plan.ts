import { Fault } from '../fault';
import type { Note } from '../fault';
import { isMetricName } from '../metrics/names';
import { ROLES } from '../policy/sourceSchema';
import type {
  AmountColumns,
  IndicatorPolicy,
  Layout,
  Role,
  SourceColumns,
  SourcePolicy,
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
  /** Customers layout: firstPurchase, lastPurchase. */
  readonly dates: ReadonlyMap<string, number>;
  readonly indicators: readonly { policy: IndicatorPolicy; column: number }[];
}

const DATE_METRICS = ['firstPurchase', 'lastPurchase'];
const isRole = (name: string): name is Role => ROLES.some((role) => role === name);

/** Keys that make sense in the customers layout only tell the layout where the policy does not. */
export const layoutOf = (columns: Partial<SourceColumns>): Layout =>
  Object.keys(columns).some((key) => !isRole(key)) ? 'customers' : 'transactions';

/**
 * Decides which column is read as what: by `source.columns` alone where they are given, else by the proposal.
 * Throws a Fault for a missing customer, a role with several candidates, a key that the layout does not have.
 */
export function planOf(source: SourcePolicy, shape: SourceShape, proposed?: Proposal): Plan {
  const proposal = source.columns ? undefined : (proposed ?? proposeSource(shape.headers, []));
  const columns: Partial<SourceColumns> = source.columns ?? proposal?.columns ?? {};
  const layout = source.layout ?? proposal?.layout ?? layoutOf(columns);
  const problem = proposal?.problems[0];
  if (problem) throw problemFault(problem, proposal.candidates, shape);
  if (columns.customer === undefined) throw new Fault('source.noCustomer', { sheet: shape.sheet });

  const numbers = new Map<string, NumberPlan>();
  const dates = new Map<string, number>();
  for (const [key, value] of Object.entries(columns)) {
    if (key === 'customer' || key === 'date' || key === 'orderId') continue;
    if (layout === 'transactions' && !isRole(key)) throw new Fault('source.noSuchRole', { key });
    if (DATE_METRICS.includes(key) && typeof value === 'string') dates.set(key, columnByHeader(shape, value));
    else numbers.set(key, numberPlan(shape, value));
  }
  if (layout === 'customers') {
    const wrong = (['date', 'orderId'] as const).find((key) => columns[key] !== undefined);
    if (wrong) throw new Fault('source.noSuchMetric', { key: wrong });
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
    indicators: source.indicators.map((policy) => ({ policy, column: indicatorColumn(shape, policy) })),
  };
}

/** A problem of the proposal with its place in the sheet; a header that stands twice says so first. */
function problemFault({ id, values }: Note, candidates: Proposal['candidates'], shape: SourceShape): Fault {
  for (const header of candidates[String(values['role'])] ?? []) columnByHeader(shape, header);
  const { below } = values;
  if (typeof below !== 'number') return new Fault(id, values);
  return new Fault(id, { ...values, row: shape.firstRow - 1, below: shape.firstRow + below });
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

function numberPlan(shape: SourceShape, columns: AmountColumns): NumberPlan {
  if (typeof columns === 'string') return { kind: 'column', columns: [columnByHeader(shape, columns)] };
  const [kind, headers] =
    'product' in columns
      ? (['product', columns.product] as const)
      : (['difference', columns.difference] as const);
  return { kind, columns: headers.map((header) => columnByHeader(shape, header)) };
}

function indicatorColumn(shape: SourceShape, policy: IndicatorPolicy): number {
  if (isMetricName(policy.as)) throw new Fault('source.indicatorIsMetric', { name: policy.as });
  return columnByHeader(shape, policy.column);
}
