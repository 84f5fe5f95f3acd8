import { metricsOfCondition } from '../rules/conditionSchema';
import type { MethodPolicy } from '../policy/schema';
import type { MetricReference } from '../policy/metricSchema';

const LIFECYCLE = ['recency', 'tenure', 'lastInterval'];

/** The metrics that a method is judged by, in the policy's order. */
export function metricsAsked(method: MethodPolicy): readonly MetricReference[] {
  switch (method.kind) {
    case 'abc':
      return [method.metric];
    case 'rfm':
      return ['recency', 'orders', method.monetary === 'total' ? 'amount' : 'averageOrderValue'];
    case 'weighted':
      return method.indicators.map(({ metric }) => metric);
    case 'grid':
      return method.dimensions.flatMap((dimension) => ('metric' in dimension ? [dimension.metric] : []));
    case 'lifecycle':
      return [
        ...LIFECYCLE,
        ...(method.ownInterval ? ['meanInterval'] : []),
        ...(method.growth ? metricsOfCondition(method.growth) : []),
      ];
    case 'ladder':
      return method.steps.flatMap(({ when }) => metricsOfCondition(when));
  }
}
