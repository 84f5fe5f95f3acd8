import { note } from '../fault';
import type { Note } from '../fault';
import { wordsOf, wordsOfRole } from '../metrics/customerWords';
import { aggregated } from '../metrics/indicator';
import type { TextRole } from '../policy/sourceSchema';
import { fateCode } from './fates';
import { amongCustomers } from './referrers';
import type { IndicatorColumn, ListedCustomers, Sales, TextColumn } from './sales';

const USED = fateCode('used');

/**
 * Joins what a second source knows about customers: its keys that are new become customers without orders. Rows of the
 * list that were not well read add nothing.
 * @param list the second source, read by an intake of its own with `listSource`
 * @param sheet where it stands, for warnings
 */
export function joinList(sales: Sales, list: Sales, sheet: string): Sales {
  const keys = [...sales.keys];
  const names = [...sales.names];
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  const joined = list.keys.map((key) => codeOf.get(key) ?? -1);
  const customer = list.customer.map((code, row) => {
    if (list.fates[row] !== USED) return -1;
    if (joined[code] === -1) {
      joined[code] = keys.push(list.keys[code] ?? '') - 1;
      names.push(list.names[code] ?? '');
    }
    return joined[code] ?? -1;
  });
  const { referrer } = sales.texts;
  return {
    ...sales,
    keys,
    names,
    ...(referrer ? { referrer: amongCustomers(referrer, keys) } : {}),
    list: listedCustomers(list, customer, keys.length),
    warnings: [
      ...sales.warnings,
      ...(list.rows === 0 ? [note('list.noRows', { sheet })] : []),
      ...list.warnings.map((warning) => placed(warning, sheet)),
    ],
  };
}

/** @param customer per row of the list its customer, −1 for rows that add nothing */
function listedCustomers(list: Sales, customer: Int32Array, customers: number): ListedCustomers {
  const listed = new Uint8Array(customers);
  for (const code of customer) if (code >= 0) listed[code] = 1;
  const texts: Partial<Record<TextRole, TextColumn>> = {};
  for (const [role, column] of Object.entries(list.texts) as [TextRole, TextColumn][])
    texts[role] = wordsOfRole(role, column, customer, customers);
  return {
    listed,
    indicators: list.indicators.map((column) => perCustomer(column, list, customer, customers)),
    texts,
    rows: list.rows,
    fates: list.fates,
    firstRow: list.firstRow,
    examples: list.examples,
    repairs: list.repairs,
  };
}

function perCustomer(
  column: IndicatorColumn,
  list: Sales,
  customer: Int32Array,
  customers: number,
): ListedCustomers['indicators'][number] {
  const { as, values, labels } = column;
  if (!labels) return { as, values: aggregated(column, customer, customers, list) };
  const codes = Int32Array.from(values, (code) => (Number.isNaN(code) ? -1 : code));
  const { codes: found } = wordsOf({ codes, labels }, customer, customers);
  return { as, values: Float64Array.from(found, (code) => (code < 0 ? NaN : code)), labels };
}

/** A warning whose cell says in which sheet it stands: the sales' own do not. */
const placed = ({ id, values }: Note, sheet: string): Note =>
  'cell' in values ? { id, values: { ...values, cell: `${sheet}!${values['cell']}` } } : { id, values };
