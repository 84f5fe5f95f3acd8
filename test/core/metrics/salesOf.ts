import type { Grading, ListedCustomers, MetricReference, Sales } from '../../../src/core';
import { dayOfIso, FATES, grade, metricLabel, parsePolicy } from '../../../src/core';
import { NO_DAY } from '../../../src/core/intake/dateColumn';
import { metricOf } from '../gradeRows';

/** Rows as intake leaves them, header first; '' is an empty cell. */
export type Rows = readonly [readonly string[], ...(readonly (string | number)[])[]];

export const day = (iso: string): number => dayOfIso(iso) ?? NaN;

const NUMBERS = ['amount', 'quantity', 'cost', 'profit'];
const TEXTS = ['product', 'group', 'owner', 'consent'] as const;

/** Words in order of first appearance, and per cell the index of its word; −1 for ''. */
function coded(cells: readonly (string | number)[]): { codes: Int32Array; labels: string[] } {
  const labels = [...new Set(cells.map(String).filter((text) => text !== ''))];
  return { codes: Int32Array.from(cells, (cell) => labels.indexOf(String(cell))), labels };
}

/** Well-read transactions without an intake: every column has the name of its role, every other one is an indicator. */
export function salesOf([header, ...rows]: Rows, more: Partial<Sales> = {}): Sales {
  const cells = (name: string): (string | number)[] | undefined => {
    const column = header.indexOf(name);
    return column < 0 ? undefined : rows.map((row) => row[column] ?? '');
  };
  const numbersOf = (name: string): [string, Float64Array][] => {
    const column = cells(name);
    return column ? [[name, Float64Array.from(column, (cell) => (cell === '' ? NaN : Number(cell)))]] : [];
  };
  const days = (name: string): Int32Array =>
    Int32Array.from(cells(name) ?? [], (cell) => (cell === '' ? NO_DAY : day(String(cell))));
  const customer = coded(cells('customer') ?? []);
  const order = coded(cells('order') ?? []);
  const keys = [...customer.labels, ...(more.keys ?? []).filter((key) => !customer.labels.includes(key))];
  return {
    layout: 'transactions',
    columns: {},
    rows: rows.length,
    firstRow: 2,
    fates: new Uint8Array(rows.length).fill(FATES.indexOf('used')),
    customer: customer.codes,
    numbers: Object.fromEntries(NUMBERS.flatMap(numbersOf)),
    ...(cells('date') && { day: days('date') }),
    ...(cells('order') && { order: order.codes }),
    orderCount: order.labels.length,
    ...(cells('referrer') && {
      referrer: Int32Array.from(cells('referrer') ?? [], (cell) => keys.indexOf(String(cell))),
    }),
    ...(cells('due') && { dueDay: days('due') }),
    ...(cells('paid') && { paidDay: days('paid') }),
    ...(cells('excused') && { excused: Uint8Array.from(cells('excused') ?? [], Number) }),
    texts: Object.fromEntries(
      TEXTS.flatMap((role) => {
        const column = cells(role);
        return column ? [[role, coded(column)]] : [];
      }),
    ),
    indicators: [],
    repairs: [],
    examples: {},
    letters: {},
    warnings: [],
    ...more,
    keys,
    names: keys,
  };
}

/** A second source: what it says per key of the sales. */
export const listedOf = (
  keys: readonly string[],
  listed: readonly string[],
  more: Partial<ListedCustomers> = {},
): ListedCustomers => ({
  listed: Uint8Array.from(keys, (key) => (listed.includes(key) ? 1 : 0)),
  indicators: [],
  texts: {},
  rows: listed.length,
  fates: new Uint8Array(listed.length).fill(FATES.indexOf('used')),
  firstRow: 2,
  examples: {},
  repairs: [],
  ...more,
});

/** Grades by one metric, whatever it is. */
export const gradedBy = (sales: Sales, metric: MetricReference, source: object = {}): Grading =>
  grade(
    sales,
    parsePolicy({
      version: 1,
      source,
      methods: [{ kind: 'abc', metric, cut: { kind: 'headcount', shares: [0.5] } }],
    }),
  );

/** Customer → the metric. */
export const measured = (
  rows: Rows,
  metric: MetricReference,
  source: object = {},
): Record<string, number | undefined> =>
  metricOf(gradedBy(salesOf(rows), metric, source), metricLabel(metric));
