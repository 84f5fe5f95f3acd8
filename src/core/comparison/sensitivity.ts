import { grade } from '../grading/grade';
import type { Grading } from '../grading/grading';
import type { Sales } from '../intake/sales';
import { metricLabel } from '../policy/metricSchema';
import type { Policy } from '../policy/schema';
import { compare } from './compare';

/** How much the final tiers hang on one indicator. */
export interface Sensitivity {
  readonly method: string;
  /** Label of the metric that was left out. */
  readonly metric: string;
  /** Customers whose final tier changes without it. */
  readonly movers: number;
}

/** Leaves each indicator of the weighted methods out in turn. Methods with one indicator, AHP and families of one are passed over. */
export function sensitivity(sales: Sales, policy: Policy, grading: Grading): Sensitivity[] {
  return policy.methods.flatMap((method, m) => {
    if (method.kind !== 'weighted' || method.indicators.length < 2) return [];
    return method.indicators.flatMap((indicator, i): Sensitivity[] => {
      const indicators = method.indicators.filter((_, other) => other !== i);
      const alone =
        indicator.family !== undefined && !indicators.some(({ family }) => family === indicator.family);
      const compared = typeof method.weights === 'object' && !('objective' in method.weights);
      if ((method.families && alone) || compared || indicators.every(({ weight }) => weight === 0)) return [];
      const methods = policy.methods.map((other, o) => (o === m ? { ...method, indicators } : other));
      const { movers } = compare(grading, grade(sales, { ...policy, methods }));
      return [{ method: method.id, metric: metricLabel(indicator.metric), movers: movers.length }];
    });
  });
}
