import type { MethodPolicy } from '../policy/schema';
import type { MetricReference } from '../policy/metricSchema';

/** The metrics that a method is judged by, in the policy's order. */
export function metricsAsked(method: MethodPolicy): readonly MetricReference[] {
  switch (method.kind) {
    case 'abc':
      return [method.metric];
    case 'rfm':
      return ['recency', 'orders', method.monetary === 'total' ? 'amount' : 'averageOrderValue'];
    case 'weighted':
      return method.indicators.map(({ metric }) => metric);
  }
}
