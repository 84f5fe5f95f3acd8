import type { Grading } from '../grading/grading';
import { aggregateOf } from '../intake/indicators';
import type { MetricName } from '../metrics/names';
import type { SourcePolicy } from '../policy/sourceSchema';

/** What several customers have together is the sum of what each has. */
const ADDITIVE: ReadonlySet<string> = new Set<MetricName>([
  'orders',
  'amount',
  'grossAmount',
  'returns',
  'quantity',
  'cost',
  'profit',
  'referredCustomers',
  'referredAmount',
]);

/**
 * The measured metrics that may be added up over customers: amounts and counts, over a window too, and mapped columns
 * that are summed, but for words that stand on a scale.
 */
export function additiveMetrics(
  { customers }: Pick<Grading, 'customers'>,
  source: SourcePolicy,
): readonly string[] {
  const mapped = new Map(
    [...source.indicators, ...(source.list?.indicators ?? [])].map((indicator) => [
      indicator.as,
      aggregateOf(indicator) === 'sum' && !indicator.scale,
    ]),
  );
  return Object.keys(customers.metrics).filter((label) => {
    const name = mapped.has(label) ? label : label.replace(/\.last\d+Months$/, '');
    return mapped.get(name) ?? ADDITIVE.has(name);
  });
}
