import { Fault } from '../fault';
import type { IndicatorColumn } from '../intake/sales';
import { extremes } from './extremes';
import { countPresent, sumPresent } from './sumPresent';

/**
 * A mapped column per customer, over purchases; NaN where no row has a value. `last` is the value on the customer's
 * latest day that has one, of several on that day the greatest, so that the order of rows does not matter.
 */
export function aggregated(
  { as, aggregate, values }: IndicatorColumn,
  customer: Int32Array,
  customers: number,
  day: Int32Array | undefined,
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
    case 'last': {
      if (!day) throw new Fault('grade.missingRole', { metric: as, role: 'date' });
      const present = customer.map((code, row) => (Number.isNaN(values[row]) ? -1 : code));
      const latest = extremes(day, present, customers, 'greatest');
      const onLatest = present.map((code, row) => (latest[code] === day[row] ? code : -1));
      return extremes(values, onLatest, customers, 'greatest');
    }
  }
}
