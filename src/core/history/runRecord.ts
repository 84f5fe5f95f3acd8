import { standingsOf } from '../comparison/compare';
import type { Standings } from '../comparison/compare';
import type { Grading } from '../grading/grading';
import { customerColumns } from '../grading/tierColumns';
import type { CustomerColumn } from '../grading/tierColumns';
import { fifteenDigits } from '../numbers/fifteenDigits';

/**
 * What is kept of a run: who stood where, the figures that a later run is held against, and what is needed to put its
 * tiers back.
 */
export interface RunRecord extends Standings {
  /** Day and time of the run, "2024-12-31T09:30". */
  readonly at: string;
  /** The policy's name; '' without one. */
  readonly policy: string;
  /** What the workbook remembered with the run's columns, as text. */
  readonly memory: string;
  /** Day number of the analysis date, and of the first purchase of all; null when the source has no dates. */
  readonly asOf: number | null;
  readonly from: number | null;
  /** The name of the unknown tier, which is among `tiers`. */
  readonly unknown: string;
  /** Method id → the limits that its run found; of methods that have some. */
  readonly limits: Readonly<Record<string, readonly (number | null)[]>>;
  readonly tierOf: Uint8Array;
  /** The tier columns that were written, in their order; `tierOf` in the order of `key`. */
  readonly columns: readonly RecordedColumn[];
  /**
   * Figures per customer, 15 digits, NaN = missing: score of the final method, amount, orders, day of the last
   * purchase.
   */
  readonly figures: Readonly<Record<Figure, Float64Array>>;
}

export type RecordedColumn = Omit<CustomerColumn, 'final'>;

/** The figures that are kept of each customer. */
export const FIGURES = ['score', 'amount', 'orders', 'lastPurchase'] as const;
export type Figure = (typeof FIGURES)[number];

/**
 * The record of a run.
 * @param at when it was made, by the caller's clock
 * @param policy the policy's name
 * @param memory what the workbook remembers with the columns
 */
export function recordOf(grading: Grading, at: string, policy: string, memory: string): RunRecord {
  const { customers, methods, order, asOf, final } = grading;
  const { tiers, key, name, tierOf } = standingsOf(grading);
  const inOrder = (values: ArrayLike<number> | undefined): Float64Array =>
    Float64Array.from(order, (customer) => fifteenDigits(values?.[customer] ?? NaN));
  const method = methods[final];
  return {
    at,
    policy,
    memory,
    asOf,
    from: earliest(customers.metrics['firstPurchase']),
    tiers,
    unknown: grading.unknown,
    limits: Object.fromEntries(
      Object.entries(methods).flatMap(([id, result]) =>
        'limits' in result && result.limits.length > 0 ? [[id, result.limits] as const] : [],
      ),
    ),
    key: key.map(fitting),
    name: name.map(fitting),
    tierOf,
    columns: customerColumns(grading).map((column) => ({
      methodId: column.methodId,
      kind: column.kind,
      tiers: column.tiers,
      tierOf: Uint8Array.from(order, (customer) => column.tierOf[customer] ?? 0),
    })),
    figures: {
      score: inOrder(method && 'score' in method ? method.score : undefined),
      amount: inOrder(customers.metrics['amount']),
      orders: inOrder(customers.metrics['orders']),
      lastPurchase: inOrder(customers.metrics['lastPurchase']),
    },
  };
}

/** Characters of a text that is kept: a cell of a workbook holds it with something to spare. */
const LONGEST = 8000;

/** A key or name as a record has it. */
export const fitting = (text: string): string => (text.length > LONGEST ? text.slice(0, LONGEST) : text);

function earliest(days: Float64Array | undefined): number | null {
  let first = Infinity;
  for (const day of days ?? []) if (day < first) first = day;
  return Number.isFinite(first) ? first : null;
}
