import { ROLES } from '../policy/sourceSchema';
import type { Layout } from '../policy/sourceSchema';
import type { Meaning } from './dictionary';
import type { HeadedColumn } from './headedColumn';

/** Meanings that orders may have as well, whatever the layout. */
const OF_ORDERS: readonly string[] = [...ROLES, 'unitPrice', 'unitCost', 'unread'];
/** What only a finished customer row tells; rows of orders may have a margin or a sum that was given back. */
const OF_CUSTOMERS: readonly string[] = [
  'recency',
  'firstPurchase',
  'lastPurchase',
  'tenure',
  'meanInterval',
  'ordersPerMonth',
  'nextOrderExpected',
];

/**
 * Customers, when a column tells what only a finished customer row has and none a row's own date. A date beside it is
 * none of an order where no customer comes twice and there are no orders' numbers. In doubt transactions.
 * @param keys what the sample has in the customer's column, where not empty
 */
export function proposedLayout(columns: readonly HeadedColumn[], keys: readonly string[]): Layout {
  const told = columns.flatMap(({ meaning, exact }) =>
    exact && meaning && !OF_ORDERS.includes(meaning) ? [meaning] : [],
  );
  const has = (wanted: Meaning): boolean => columns.some(({ meaning }) => meaning === wanted);
  const certain = told.some((meaning) => OF_CUSTOMERS.includes(meaning));
  const repeated = new Set(keys).size < keys.length;
  if (has('date')) {
    return certain && !has('orderId') && keys.length > 1 && !repeated ? 'customers' : 'transactions';
  }
  if (certain || told.includes('orders')) return 'customers';
  return told.length > 0 && !has('orderId') && !repeated ? 'customers' : 'transactions';
}
