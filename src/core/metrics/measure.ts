import type { Sales } from '../intake/sales';
import { metricLabel, metricsOf } from '../policy/metricSchema';
import type { MetricReference } from '../policy/metricSchema';
import type { SourcePolicy } from '../policy/sourceSchema';
import { Fault } from '../fault';
import { isMetricName, METRIC_NAMES, ON_DEMAND } from './names';
import type { Participation } from './participation';
import { lastMonths } from './period';
import { quotient } from './quotient';
import { roleNeeded } from './roleNeeded';
import { SpanMeasures } from './spanMeasures';
import { SpanRows } from './spanRows';

/** Metrics and indicators by label, one value per customer, NaN = missing. */
export type Measured = Readonly<Record<string, Float64Array>>;

/**
 * Measures customers: every metric that the source can give but those that are costly, and every mapped indicator; of
 * the others, over windows and as quotients what is `asked` for. Throws a Fault that names the missing role when one
 * that is asked for cannot be given.
 * @param whole the rows of the whole period
 */
export function measure(
  sales: Sales,
  source: SourcePolicy,
  whole: SpanRows,
  asked: readonly MetricReference[],
): Measured {
  const { taken } = whole;
  const wholeMeasures = new SpanMeasures(whole);
  const spans = new Map<number, SpanMeasures>();
  const over = (after: number): SpanMeasures => {
    const span = spans.get(after) ?? new SpanMeasures(new SpanRows(sales, source, taken, after));
    spans.set(after, span);
    return span;
  };

  const measured: Record<string, Float64Array> = {};
  const names =
    sales.layout === 'customers' ? METRIC_NAMES : METRIC_NAMES.filter((name) => !ON_DEMAND.has(name));
  for (const name of [...names, ...indicatorNames(sales)]) {
    const values = wholeMeasures.values(name);
    if (values) measured[name] = values;
  }
  for (const reference of asked) {
    const label = metricLabel(reference);
    const last = typeof reference === 'string' ? undefined : reference.last;
    const span = last ? over(windowStart(sales, taken, last.months, label)) : wholeMeasures;
    const [values, divisor] = metricsOf(reference).map((name) => {
      if (last) checkWindow(name, sales);
      return span.values(name) ?? missing(name, sales);
    });
    if (values) measured[label] = divisor ? quotient(values, divisor) : values;
  }
  return measured;
}

const indicatorNames = ({ indicators, list }: Sales): string[] =>
  [...indicators, ...(list?.indicators ?? [])].map(({ as }) => as);

function windowStart(sales: Sales, { asOf }: Participation, months: number, label: string): number {
  if (sales.layout === 'customers') throw new Fault('grade.noWindow', { metric: label });
  if (asOf === null) throw new Fault('grade.missingRole', { metric: label, role: 'date' });
  return lastMonths(months, asOf).after;
}

/** What the second source says of a customer has no dates. */
function checkWindow(name: string, { list }: Sales): void {
  if (!isMetricName(name) && list?.indicators.some(({ as }) => as === name))
    throw new Fault('grade.noListWindow', { metric: name });
}

function missing(name: string, sales: Sales): never {
  const words = [...sales.indicators, ...(sales.list?.indicators ?? [])].some(
    ({ as, labels }) => as === name && labels,
  );
  if (words) throw new Fault('grade.wordsNoMetric', { metric: name });
  throw new Fault('grade.missingRole', { metric: name, role: roleNeeded(name, sales) });
}
