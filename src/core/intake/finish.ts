import { Fault } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import { difference, product } from '../numbers/rowwise';
import { NO_DAY } from './dateColumn';
import type { DateColumn } from './dateColumn';
import { fateCode } from './fates';
import type { Readers } from './readers';
import { keysOf } from './keys';
import type { Keys } from './keys';
import { namesOf } from './names';
import { foldedText } from './plainText';
import { strictColumns } from './plan';
import type { NumberPlan, Plan } from './plan';
import type { IndicatorColumn, Sales } from './sales';
import type { SourceShape } from './source';
import { warningsOf } from './warnings';
import { isTotalWord } from './totalWord';

const TOTAL = fateCode('totalRow');
const NO_CUSTOMER = fateCode('noCustomer');
const BAD_DATE = fateCode('badDate');
const BAD_AMOUNT = fateCode('badAmount');
const DUPLICATE = fateCode('duplicate');

/** Ends the reading: what only whole columns tell is decided here, and the last fates that cells alone decide. */
export function finishSales(
  plan: Plan,
  readers: Readers,
  source: SourcePolicy,
  shape: SourceShape,
  rows: number,
): Sales {
  const days = new Map(
    [...readers.dates].map(([column, reader]) => [column, daysOf(column, reader, source, shape)]),
  );
  const decimal = source.decimal ?? shape.decimal ?? '.';
  const read = new Map([...readers.numbers].map(([column, reader]) => [column, reader.finish(decimal)]));
  const numberOf = (column: number | undefined): Float64Array =>
    read.get(column ?? -1) ?? new Float64Array(0);

  const customers = customersOf(readers, source);
  lowerFates(plan, readers, customers.rows);
  const fates = readers.fates.finish();
  const repeated = plan.layout === 'customers' ? leaveOutRepeated(customers.rows, fates) : [];

  const numbers: Record<string, Float64Array> = {};
  for (const [name, { kind, columns }] of plan.numbers) numbers[name] = composed(kind, columns.map(numberOf));
  for (const [name, column] of plan.dates)
    numbers[name] = Float64Array.from(days.get(column) ?? [], dayOrMissing);
  const amount = plan.numbers.get('amount');
  const factors = amount?.kind === 'product' ? amount.columns.map(numberOf) : [];
  const order = orderCodes(readers);
  return {
    layout: plan.layout,
    columns: plan.taken,
    rows,
    firstRow: shape.firstRow,
    fates,
    customer: customers.rows,
    keys: customers.keys,
    names: customers.names,
    ...(plan.date === undefined ? {} : { day: days.get(plan.date) ?? new Int32Array(0) }),
    ...(order ? { order: order.codes } : {}),
    orderCount: order?.count ?? 0,
    numbers,
    ...(factors.length > 0 ? { negative: anyNegative(factors, rows) } : {}),
    indicators: plan.indicators.map(({ policy, column }): IndicatorColumn => ({
      as: policy.as,
      aggregate: policy.aggregate,
      values: numberOf(column),
    })),
    ...(shape.today === undefined ? {} : { today: shape.today }),
    warnings: warningsOf(plan, readers, source, shape, { fates, repeated, cost: numbers['cost'] }),
  };
}

const anyNegative = (factors: readonly Float64Array[], rows: number): Uint8Array =>
  Uint8Array.from({ length: rows }, (_, row) => (factors.some((values) => (values[row] ?? NaN) < 0) ? 1 : 0));

const dayOrMissing = (day: number): number => (day === NO_DAY ? NaN : day);

function composed(kind: NumberPlan['kind'], [a, b]: readonly Float64Array[]): Float64Array {
  if (!a) return new Float64Array(0);
  if (kind === 'column' || !b) return a;
  return kind === 'product' ? product(a, b) : difference(a, b);
}

function daysOf(column: number, reader: DateColumn, source: SourcePolicy, shape: SourceShape): Int32Array {
  const { orders } = reader;
  const [only, another] = orders;
  if (only && !another) return reader.finish(only);
  // The policy, then the culture; where the column itself rules an order out, it decides nothing.
  const order = [source.dateOrder, shape.dateOrder].find(
    (given) => given !== undefined && (orders.length === 0 || orders.includes(given)),
  );
  if (order) return reader.finish(order);
  const { row, text } = reader.firstDoubtful(orders);
  throw new Fault(orders.length === 0 ? 'source.mixedDateOrder' : 'source.dateOrder', {
    column: cellText(shape.headers[column]),
    cell: cellAddress(shape.firstColumn + column, shape.firstRow + row),
    text,
  });
}

interface CustomerRows {
  /** Per row an index into `keys`, −1 for none. */
  readonly rows: Int32Array;
  readonly keys: readonly string[];
  readonly names: readonly string[];
}

function customersOf(readers: Readers, source: SourcePolicy): CustomerRows {
  const aliases = new Map(
    Object.entries(source.aliases).map(([from, to]) => [foldedText(from), foldedText(to)]),
  );
  const { spellings } = readers.customer;
  const spellingOfRow = readers.customer.finish();
  const keys: Keys = keysOf(spellings, aliases);
  const isTotal = Uint8Array.from(spellings, (spelling) => (isTotalWord(spelling) ? 1 : 0));
  if (isTotal.includes(1)) {
    spellingOfRow.forEach((spelling, row) => {
      if (isTotal[spelling] === 1) readers.fates.lower(row, TOTAL);
    });
  }
  return {
    rows: spellingOfRow.map((spelling) => keys.keyOf[spelling] ?? -1),
    keys: keys.keys,
    names: namesOf(keys, spellings, spellingOfRow),
  };
}

function orderCodes(readers: Readers): { codes: Int32Array; count: number } | undefined {
  if (!readers.orderId) return undefined;
  const { keys, keyOf } = keysOf(readers.orderId.spellings);
  return { codes: readers.orderId.finish().map((spelling) => keyOf[spelling] ?? -1), count: keys.length };
}

/**
 * Cells that are empty leave a row out only where its fate hangs on them: date and amount of a transaction. What is no
 * number leaves a row out in the amount's columns; elsewhere it is a missing value, and a warning.
 */
function lowerFates(plan: Plan, { fates, dates, numbers }: Readers, customer: Int32Array): void {
  customer.forEach((code, row) => {
    if (code < 0) fates.lower(row, NO_CUSTOMER);
  });
  for (const [column, { bad, empty }] of dates) {
    if (column === plan.date) for (const row of empty) bad.add(row, '');
    for (const row of bad.rows) fates.lower(row, BAD_DATE);
  }
  for (const column of strictColumns(plan)) {
    const reader = numbers.get(column);
    if (plan.layout === 'transactions') for (const row of reader?.empty ?? []) reader?.bad.add(row, '');
    for (const row of reader?.bad.rows ?? []) fates.lower(row, BAD_AMOUNT);
  }
}

/** Customers layout: of several rows with one key the first well read one counts; gives the rows left out. */
function leaveOutRepeated(customer: Int32Array, fates: Uint8Array): number[] {
  const seen = new Set<number>();
  const repeated: number[] = [];
  customer.forEach((code, row) => {
    if ((fates[row] ?? 0) <= DUPLICATE) return;
    if (seen.has(code)) {
      fates[row] = DUPLICATE;
      repeated.push(row);
    }
    seen.add(code);
  });
  return repeated;
}
