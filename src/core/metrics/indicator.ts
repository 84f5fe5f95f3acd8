import { Fault } from '../fault';
import type { IndicatorColumn, Sales } from '../intake/sales';
import { extremes } from './extremes';
import { mostFrequentNumber } from './mostFrequent';
import { countPresent, sumPresent } from './sumPresent';

/**
 * A mapped column per customer, over purchases; NaN where no row has a value. `last` is the value on the customer's
 * latest day that has one, of several on that day the greatest, `mode` the most frequent, of several the greatest: so the
 * order of rows does not matter. In the customers layout it is the value of the customer's one row.
 */
export function aggregated(
  { as, aggregate, values }: IndicatorColumn,
  customer: Int32Array,
  customers: number,
  { day, layout }: Sales,
): Float64Array {
  switch (aggregate) {
    case 'sum':
      return sumPresent(values, customer, customers);
    case 'mean': {
      const counts = countPresent(values, customer, customers);
      return sumPresent(values, customer, customers).map((sum, code) => sum / (counts[code] ?? 0));
    }
    case 'max':
      return extremes(values, customer, customers, 'greatest');
    case 'min':
      return extremes(values, customer, customers, 'least');
    case 'mode':
      return mostFrequentNumber(values, customer, customers);
    case 'last': {
      if (layout === 'customers') return extremes(values, customer, customers, 'greatest');
      if (!day) throw new Fault('grade.missingRole', { metric: as, role: 'date' });
      const present = customer.map((code, row) => (Number.isNaN(values[row]) ? -1 : code));
      const latest = extremes(day, present, customers, 'greatest');
      const onLatest = present.map((code, row) => (latest[code] === day[row] ? code : -1));
      return extremes(values, onLatest, customers, 'greatest');
    }
  }
}
