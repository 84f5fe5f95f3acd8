import { boundariesOf } from '../explanation/standing';
import type { Boundaries } from '../explanation/standing';
import type { Grading, MethodResult } from '../grading/grading';
import type { TextColumn } from '../intake/sales';
import { round10 } from '../numbers/round10';
import { total } from '../numbers/sumBy';
import type { MethodPolicy, Policy } from '../policy/schema';
import { adjust } from '../rules/adjust';
import type { Side } from '../scores/side';

/** What customers lack to their target tier, by the final method. */
export interface Gap {
  /** Label of the metric that is judged, or "score". */
  readonly of: string;
  /** `cost`: less is better, and `missing` is what there is too much of. */
  readonly side: Side;
  /** Whether the limit must be passed: the missing value alone is not enough. */
  readonly exclusive: boolean;
  /** Per customer, NaN = none: the value, the limit of the target tier, and the distance between them, never below 0. */
  readonly value: Float64Array;
  readonly limit: Float64Array;
  readonly missing: Float64Array;
}

/** What a method judges by limits, where it is one value. */
interface Measure {
  readonly of: string;
  readonly side: Side;
  readonly score: Float64Array;
  /** The limits by which a customer was judged. */
  boundariesFor(customer: number): Boundaries | undefined;
  readonly exclusive: boolean;
}

/**
 * The gap to the target tier; null where the final method has no limits of one value: grids, ladders, lifecycles, RFM
 * segments. A customer whom a rule moved has none, nor has one whom the rules would keep from the target.
 * @param targets per final tier its target, the unknown tier's last; −1 = none
 */
export function gapOf(grading: Grading, policy: Policy, targets: Int16Array): Gap | null {
  const { finalTiers, methods, final, customers, unknown } = grading;
  const result = methods[final];
  const method = policy.methods.find(({ id }) => id === final);
  const measure = result && method && measureOf(result, method, customers.words);
  if (!measure) return null;
  const count = customers.key.length;
  const { names } = finalTiers;
  const wanted = Uint8Array.from(finalTiers.tierOf, (tier) => {
    const target = targets[tier] ?? -1;
    return target < 0 ? names.length : target;
  });
  const known = { customers: count, metrics: customers.metrics, words: customers.words, methods, unknown };
  const allowed = adjust(wanted, names, policy.rules, known).tierOf;
  const empty = (): Float64Array => new Float64Array(count).fill(NaN);
  const [value, limit, missing] = [empty(), empty(), empty()];
  for (let customer = 0; customer < count; customer += 1) {
    const tier = finalTiers.tierOf[customer] ?? names.length;
    const target = wanted[customer] ?? names.length;
    if (target >= tier || tier !== result.tierOf[customer] || allowed[customer] !== target) continue;
    const own = round10(measure.score[customer] ?? NaN);
    const least = limitOf(target, measure.boundariesFor(customer));
    if (Number.isNaN(own) || least === undefined) continue;
    value[customer] = own;
    limit[customer] = least;
    // By their decimals: from 0.1 to 0.3 it is 0.2.
    missing[customer] = Math.max(
      0,
      round10(
        total(measure.side === 'benefit' ? Float64Array.of(least, -own) : Float64Array.of(own, -least)),
      ),
    );
  }
  const { of, side, exclusive } = measure;
  return { of, side, exclusive, value, limit, missing };
}

/** The limit of a tier; where it admits nobody that of the next better one which does. */
const limitOf = (tier: number, boundaries: Boundaries | undefined): number | undefined =>
  boundaries?.limits
    .slice(0, tier + 1)
    .reverse()
    .find((limit) => limit !== null) ?? undefined;

function measureOf(
  result: MethodResult,
  method: MethodPolicy,
  words: Readonly<Record<string, TextColumn>>,
): Measure | undefined {
  const same = (boundaries: Boundaries) => ({
    boundariesFor: () => boundaries,
    exclusive: boundaries.exclusive,
  });
  if (result.kind === 'weighted')
    return { of: 'score', side: 'benefit', score: result.score, ...same(boundariesOf(result)) };
  if (result.kind === 'rfm')
    return (
      result.cut && { of: 'score', side: 'benefit', score: result.score, ...same(boundariesOf(result.cut)) }
    );
  if (result.kind !== 'abc') return undefined;
  const { metric: of, direction: side, score, groups } = result;
  if (!groups || method.kind !== 'abc' || method.within === undefined)
    return { of, side, score, ...same(boundariesOf(result)) };
  const ofGroup = new Map(Object.entries(groups).map(([group, cut]) => [group, boundariesOf(cut)]));
  const column = words[method.within];
  return {
    of,
    side,
    score,
    boundariesFor: (customer) => ofGroup.get(column?.labels[column.codes[customer] ?? -1] ?? ''),
    exclusive: [...ofGroup.values()].some(({ exclusive }) => exclusive),
  };
}
