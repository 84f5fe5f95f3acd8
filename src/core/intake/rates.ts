import { Fault } from '../fault';
import { product } from '../numbers/rowwise';
import type { SourcePolicy } from '../policy/sourceSchema';
import { currencySign } from './currency';
import type { NumberColumn } from './numberColumn';
import type { Plan } from './plan';

/** What a sum of money is among the roles and metrics. */
const MONEY = ['amount', 'cost', 'profit', 'grossAmount', 'returns', 'averageOrderValue', 'referredAmount'];

/** Columns of money: the ones that rates convert. A factor of a product that is also the quantity is none. */
export function moneyColumns({ numbers }: Plan): ReadonlySet<number> {
  const quantity = numbers.get('quantity')?.columns ?? [];
  const columns = MONEY.flatMap((name) => numbers.get(name)?.columns ?? []);
  return new Set(columns.filter((column) => !quantity.includes(column)));
}

/**
 * The policy's rates by the one sign of each currency, however the policy spells it. Throws a Fault when two spellings of
 * one currency have different rates.
 */
export function ratesOf({ rates }: SourcePolicy): ReadonlyMap<string, number> {
  const spelled = new Map<string, string>();
  const bySign = new Map<string, number>();
  for (const [spelling, rate] of Object.entries(rates)) {
    const sign = currencySign(spelling) ?? spelling.trim();
    const other = spelled.get(sign);
    if (other !== undefined && bySign.get(sign) !== rate)
      throw new Fault('source.rateTwice', { first: other, second: spelling });
    spelled.set(sign, spelling);
    bySign.set(sign, rate);
  }
  return bySign;
}

/** A column of money in the currency of the result, exactly: 0.1 × 7.1 is 0.71. Signs without a rate stay as they are. */
export function converted(
  values: Float64Array,
  column: NumberColumn,
  rates: ReadonlyMap<string, number>,
): Float64Array {
  const rateOf = [1, ...column.currencies.map((sign) => rates.get(sign) ?? 1)];
  if (rateOf.every((rate) => rate === 1)) return values;
  return product(
    values,
    values.map((_, row) => rateOf[column.currencyOf(row)] ?? 1),
  );
}

/**
 * Currencies of a column that rates do not make one, with the first row of each, in order of their rows; none when there is
 * only one. `counts` tells which rows matter.
 */
export function mixedCurrencies(
  column: NumberColumn,
  rates: ReadonlyMap<string, number>,
  rows: number,
  counts: (row: number) => boolean,
): { sign: string; row: number }[] {
  const { currencies } = column;
  const unrated = currencies.filter((sign) => !rates.has(sign));
  if (unrated.length < 2) return [];
  const firstRow = new Map<string, number>();
  for (let row = 0; row < rows && firstRow.size < unrated.length; row++) {
    const sign = currencies[column.currencyOf(row) - 1];
    if (sign === undefined || rates.has(sign) || firstRow.has(sign) || !counts(row)) continue;
    firstRow.set(sign, row);
  }
  return firstRow.size < 2 ? [] : [...firstRow].map(([sign, row]) => ({ sign, row }));
}
