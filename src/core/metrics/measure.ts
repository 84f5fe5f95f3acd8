import type { Sales } from '../intake/sales';
import { metricLabel } from '../policy/metricSchema';
import type { MetricReference } from '../policy/metricSchema';
import type { SourcePolicy } from '../policy/sourceSchema';
import { Fault } from '../fault';
import { derive } from './derive';
import type { Metrics } from './derive';
import { aggregated } from './indicator';
import { isMetricName, METRIC_NAMES } from './names';
import type { Participation } from './participation';
import { lastMonths } from './period';
import { roleNeeded } from './roleNeeded';
import { measuredRows, measureTransactions } from './transactions';

/** Metrics and indicators by label, one value per customer, NaN = missing. */
export type Measured = Readonly<Record<string, Float64Array>>;

/**
 * Measures customers: every metric that the source can give and every mapped indicator, and over a window those that
 * are `asked` for. Throws a Fault that names the missing role when one that is asked for cannot be given.
 */
export function measure(
  sales: Sales,
  source: SourcePolicy,
  taken: Participation,
  asked: readonly MetricReference[],
): Measured {
  const whole = measureSpan(sales, source, taken, -Infinity);
  const measured: Record<string, Float64Array> = {};
  for (const name of METRIC_NAMES) if (whole[name]) measured[name] = whole[name];
  for (const { as } of sales.indicators) if (whole[as]) measured[as] = whole[as];
  const spans = new Map<number, Measured>();
  for (const reference of asked) {
    const label = metricLabel(reference);
    const name = typeof reference === 'string' ? reference : reference.metric;
    if (!whole[name]) throw new Fault('grade.missingRole', { metric: name, role: roleNeeded(name, sales) });
    if (typeof reference === 'string') continue;
    const { after } = windowSpan(sales, taken, reference.last.months, label);
    const span = spans.get(after) ?? measureSpan(sales, source, taken, after);
    spans.set(after, span);
    if (span[name]) measured[label] = span[name];
  }
  return measured;
}

function windowSpan(sales: Sales, { asOf }: Participation, months: number, label: string): { after: number } {
  if (sales.layout === 'customers') throw new Fault('grade.noWindow', { metric: label });
  if (asOf === null) throw new Fault('grade.missingRole', { metric: label, role: 'date' });
  return lastMonths(months, asOf);
}

function measureSpan(sales: Sales, source: SourcePolicy, taken: Participation, after: number): Measured {
  const customers = taken.codes.length;
  const rows = measuredRows(sales, taken, source.returns, after);
  const base: Metrics =
    sales.layout === 'customers'
      ? metricColumns(sales, rows.all, customers)
      : measureTransactions(sales, taken, rows, customers, source.frequency);
  const indicators = sales.indicators.map(
    (column) => [column.as, aggregated(column, rows.used, customers, sales.day)] as const,
  );
  return { ...derive(base, taken.asOf), ...Object.fromEntries(indicators) };
}

/** Customers layout: a metric's column, in the order of customers instead of rows. */
function metricColumns(sales: Sales, customerOfRow: Int32Array, customers: number): Metrics {
  const metrics: Metrics = {};
  for (const [name, values] of Object.entries(sales.numbers)) {
    if (!isMetricName(name)) continue;
    const metric = new Float64Array(customers).fill(NaN);
    customerOfRow.forEach((code, row) => {
      if (code >= 0) metric[code] = values[row] ?? NaN;
    });
    metrics[name] = metric;
  }
  return metrics;
}
