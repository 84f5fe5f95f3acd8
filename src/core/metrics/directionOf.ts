import type { MetricReference } from '../policy/metricSchema';
import type { Side } from '../scores/side';
import { isMetricName, METRICS } from './names';

/** The direction in which a metric is better unless the policy says otherwise; a mapped indicator's is benefit. */
export function directionOf(reference: MetricReference): Side {
  const name = typeof reference === 'string' ? reference : reference.metric;
  return isMetricName(name) ? METRICS[name] : 'benefit';
}
