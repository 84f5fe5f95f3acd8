import type { Layout } from '../policy/sourceSchema';
import type { HeadedColumn } from './headedColumn';
import { meaningOf } from './headerMeaning';

/** Columns of numbers that share an amount's name, as one header over several does: 金额 线上, 金额 线下. */
export function amountParts(columns: readonly HeadedColumn[]): string[] {
  return columns
    .filter(({ header, meaning, content }) => {
      const [over = '', ...parts] = header.split(' ');
      const whole = parts.length > 0 && /\p{Script=Han}/u.test(over) ? meaningOf(over) : undefined;
      return !meaning && content === 'number' && whole?.exact === true && whole.meaning === 'amount';
    })
    .map(({ header }) => header);
}

/**
 * Whether quantity times unit price is the amount: `only` where no column is one, `or` beside a column whose header
 * merely ends like one (折后金额), which may be anything, and where several prices fit.
 */
export function pricedAmount(
  { amount = [], quantity = [], unitPrice = [] }: Readonly<Record<string, readonly string[]>>,
  columns: readonly HeadedColumn[],
  layout: Layout,
): 'only' | 'or' | 'no' {
  if (layout !== 'transactions' || quantity.length !== 1 || unitPrice.length === 0) return 'no';
  if (amount.length === 0) return unitPrice.length === 1 ? 'only' : 'or';
  return columns.some(({ meaning, exact }) => meaning === 'amount' && exact) ? 'no' : 'or';
}
