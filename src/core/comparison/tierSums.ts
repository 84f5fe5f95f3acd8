import type { Grading } from '../grading/grading';
import type { MetricName } from '../metrics/names';
import { sumPresent } from '../metrics/sumPresent';
import { additiveMetrics } from './additive';
import { namedTiers } from './namedTiers';
import type { SourcePolicy } from '../policy/sourceSchema';

/** Label → figure; null where no customer of the tier has a value. */
type Figures = Readonly<Record<string, number | null>>;

export interface TierSums {
  /** Sums of the metrics that may be added up. */
  readonly totals: Figures;
  /**
   * Quotients of the tier as a whole, Σx ÷ Σy over its customers who have both: the average order value, the return rate,
   * and every quotient that the policy asks for. Null where Σy is 0, too.
   */
  readonly ratios: Figures;
}

const QUOTIENTS = new Map<string, readonly [MetricName, MetricName]>([
  ['averageOrderValue', ['amount', 'orders']],
  ['returnRate', ['returns', 'grossAmount']],
]);

/** Sums and quotients of sums per final tier, as `namedTiers` lists them. */
export function tierSums(grading: Grading, source: SourcePolicy): TierSums[] {
  const { customers } = grading;
  const { names, tierOf } = namedTiers(grading);
  const sums = (values: Float64Array): Float64Array => sumPresent(values, tierOf, names.length);
  const totals = additiveMetrics(grading, source).flatMap((label) => {
    const values = customers.metrics[label];
    return values ? [[label, sums(values)] as const] : [];
  });
  const ratios = Object.keys(customers.metrics).flatMap((label) => {
    const [above, below] = pairOf(label).map((name) => customers.metrics[name]);
    if (!above || !below) return [];
    const [over, under] = [sums(where(above, below)), sums(where(below, above))];
    return [[label, over.map((sum, tier) => sum / (under[tier] ?? NaN))] as const];
  });
  return names.map((_, tier) => ({
    totals: figures(totals, tier),
    ratios: figures(ratios, tier),
  }));
}

/** What a metric is the quotient of; none for what is no quotient, or one over a window, whose parts are not measured. */
const pairOf = (label: string): readonly string[] =>
  QUOTIENTS.get(label) ?? (label.includes('/') ? label.split('/') : []);

/** The values of those who have the other value, too. */
const where = (values: Float64Array, other: Float64Array): Float64Array =>
  values.map((value, i) => (Number.isNaN(other[i]) ? NaN : value));

const figures = (byLabel: readonly (readonly [string, Float64Array])[], tier: number): Figures =>
  Object.fromEntries(
    byLabel.map(([label, values]) => {
      const value = values[tier] ?? NaN;
      return [label, Number.isFinite(value) ? value : null];
    }),
  );
