import type { SourcePolicy } from '../policy/sourceSchema';
import { difference, product } from '../numbers/rowwise';
import { columnRepairs, inOrder, placeOf } from './columnRepairs';
import { customerRows } from './customerRows';
import { NO_DAY } from './dateColumn';
import { dateOrderOf } from './dateOrder';
import type { ErrorCells } from './errorCells';
import { fateExamples } from './fateExamples';
import type { Readers } from './readers';
import { areKeys, keysOf } from './keys';
import { readIndicators } from './indicators';
import { leaveOutRepeated, lowerFates } from './lastFates';
import { markWarnings } from './marks';
import type { MergedCells } from './mergedCells';
import { paymentDays } from './paymentDays';
import type { NumberPlan, Plan } from './plan';
import { converted, moneyColumns, ratesOf } from './rates';
import { readWords } from './readWords';
import { roleLetters } from './roleLetters';
import type { Sales } from './sales';
import type { SourceMarks, SourceShape } from './source';
import { warningsOf } from './warnings';

/** What the sheet says of rows besides their values, the cells that were filled by it, and errors that cost no row. */
export interface Marked {
  readonly marks: SourceMarks;
  readonly merged: MergedCells;
  readonly errors: ErrorCells;
}

/** Ends the reading: what only whole columns tell is decided here, and the last fates that cells alone decide. */
export function finishSales(
  plan: Plan,
  readers: Readers,
  source: SourcePolicy,
  shape: SourceShape,
  rows: number,
  { marks, merged, errors }: Marked,
): Sales {
  const days = new Map(
    [...readers.dates].map(([column, reader]) => [
      column,
      reader.finish(dateOrderOf(column, reader, source, shape)),
    ]),
  );
  const decimal = source.decimal ?? shape.decimal ?? '.';
  const read = new Map([...readers.numbers].map(([column, reader]) => [column, reader.finish(decimal)]));
  const rates = ratesOf(source);
  const money = moneyColumns(plan);
  const valued = new Map(
    [...readers.numbers].map(([column, reader]) => {
      const values = read.get(column) ?? new Float64Array(0);
      return [column, money.has(column) ? converted(values, reader, rates) : values];
    }),
  );
  const numberOf = (column: number): Float64Array => valued.get(column) ?? new Float64Array(0);

  const customers = customerRows(readers.customer, source, readers.fates, placeOf(shape, plan.customer));
  lowerFates(plan, readers, customers.rows);
  const repeated = leaveOutRepeated(plan, readers, customers);
  const fates = readers.fates.finish();

  const numbers: Record<string, Float64Array> = {};
  for (const [name, { kind, columns }] of plan.numbers) numbers[name] = composed(kind, columns.map(numberOf));
  for (const [name, column] of plan.dates)
    numbers[name] = Float64Array.from(days.get(column) ?? [], dayOrMissing);
  const amount = plan.numbers.get('amount');
  const factors = amount?.kind === 'product' ? amount.columns.map(numberOf) : [];
  const order = orderCodes(readers);
  const indicators = readIndicators(plan, { readers: readers.numbers, numbers: read, shape, fates });
  const worded = readWords(plan, readers.words, source, customers.keys);
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
    indicators: indicators.columns,
    ...worded,
    ...paymentDays(plan, days),
    repairs: inOrder([
      ...columnRepairs(plan, readers, merged, shape, { days, numbers: read, customers }),
      ...indicators.repairs,
    ]),
    examples: fateExamples(plan, readers, fates, shape),
    letters: roleLetters(plan, shape),
    ...(shape.today === undefined ? {} : { today: shape.today }),
    warnings: [
      ...markWarnings(marks, source, plan, shape, { fates, customer: customers.rows }),
      ...warningsOf(plan, readers, source, shape, { fates, repeated, cost: numbers['cost'], rates, days }),
      ...errors.warnings(shape, fates),
      ...indicators.warnings,
    ],
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

function orderCodes({ orderId }: Readers): { codes: Int32Array; count: number } | undefined {
  if (!orderId) return undefined;
  // There may be as many orders as rows: numbers, and texts of one case, are told apart as they stand.
  if (orderId.kind === 'number' || (orderId.kind === 'text' && areKeys(orderId.spellings)))
    return { codes: orderId.finish(), count: orderId.distinct };
  const { keys, keyOf } = keysOf(orderId.spellings);
  return { codes: orderId.finish().map((spelling) => keyOf[spelling] ?? -1), count: keys.length };
}
