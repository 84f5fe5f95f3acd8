import { DERIVED } from './derived';
import { aggregated } from './indicator';
import { isMetricName } from './names';
import type { MetricName } from './names';
import type { SpanRows } from './spanRows';
import { TRANSACTIONS } from './transactions';

type Values = Float64Array | undefined;

/** Metrics and indicators over one span of days, each measured once, when it is first asked for. */
export class SpanMeasures {
  private readonly rows: SpanRows;
  private readonly known = new Map<MetricName, Values>();

  constructor(rows: SpanRows) {
    this.rows = rows;
  }

  /** One value per customer, NaN = missing; undefined when the source cannot give it, or gives words. */
  values(name: string): Values {
    return isMetricName(name) ? this.metric(name) : this.indicator(name);
  }

  private readonly metric = (name: MetricName): Values => {
    if (!this.known.has(name)) this.known.set(name, this.measured(name));
    return this.known.get(name);
  };

  private measured(name: MetricName): Values {
    const { rows, metric } = this;
    const direct = rows.sales.layout === 'customers' ? this.column(name) : TRANSACTIONS[name]?.(rows, metric);
    return direct ?? DERIVED[name]?.(metric, rows);
  }

  /** Customers layout: a metric's column, in the order of customers instead of rows. */
  private column(name: MetricName): Values {
    const { all, customers, sales } = this.rows;
    const values = sales.numbers[name];
    if (!values) return undefined;
    const metric = new Float64Array(customers).fill(NaN);
    all.forEach((customer, row) => {
      if (customer >= 0) metric[customer] = values[row] ?? NaN;
    });
    return metric;
  }

  private indicator(name: string): Values {
    const { sales, taken, used, customers } = this.rows;
    const own = sales.indicators.find(({ as, labels }) => as === name && !labels);
    if (own) return aggregated(own, used, customers, sales);
    const listed = sales.list?.indicators.find(({ as, labels }) => as === name && !labels);
    return listed && Float64Array.from(taken.codes, (key) => listed.values[key] ?? NaN);
  }
}
