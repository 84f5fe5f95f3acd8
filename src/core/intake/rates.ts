import { Fault } from '../fault';
import { product } from '../numbers/rowwise';
import type { SourcePolicy } from '../policy/sourceSchema';
import { currencySign, isCurrencyName, SIGNS } from './currency';
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
 * The policy's rates by the one sign of each currency, however the policy spells it. Throws a Fault for what is no
 * currency, and when two spellings of one have different rates.
 */
export function ratesOf({ rates }: SourcePolicy): ReadonlyMap<string, number> {
  const spelled = new Map<string, string>();
  const bySign = new Map<string, number>();
  for (const [spelling, rate] of Object.entries(rates)) {
    const sign = currencySign(spelling) ?? spelling.trim();
    if (!isCurrencyName(sign))
      throw new Fault('source.unknownCurrency', {
        place: 'source.rates',
        name: spelling,
        known: SIGNS.join(' '),
      });
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
