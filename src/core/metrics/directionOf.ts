import { metricsOf } from '../policy/metricSchema';
import type { MetricReference } from '../policy/metricSchema';
import type { Side } from '../scores/side';
import { isMetricName, METRICS } from './names';

/**
 * The direction in which a metric is better unless the policy says otherwise; a mapped indicator's is benefit, a
 * quotient's that of its first metric.
 */
export function directionOf(reference: MetricReference): Side {
  const [name = ''] = metricsOf(reference);
  return isMetricName(name) ? METRICS[name] : 'benefit';
}
