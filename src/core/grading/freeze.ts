import type { GridDimension } from '../methods/gridSchema';
import type { CutLimits } from '../cuts/cutWithin';
import type { CutPolicy } from '../cuts/schema';
import type { MethodPolicy, Policy } from '../policy/schema';
import type { Grading, GridDimensionResult, MethodResult } from './grading';

/**
 * The policy with everything that the run learned from its data put in as numbers: limits, bin edges, splits, weights,
 * what normalisers and winsorising found. On the same data it gives the same tiers; on other data it judges by the
 * limits of this run. Percentiles and TOPSIS compare customers with each other, so they have nothing to freeze but
 * weights and limits.
 */
export const freeze = (policy: Policy, { methods }: Grading): Policy => ({
  ...policy,
  methods: policy.methods.map((method) => {
    const result = methods[method.id];
    return result ? frozenMethod(method, result) : method;
  }),
});

function frozenMethod(method: MethodPolicy, result: MethodResult): MethodPolicy {
  if (method.kind === 'abc' && result.kind === 'abc') {
    return result.groups
      ? { ...method, groups: frozenCuts(result.groups) }
      : { ...method, cut: result.frozen };
  }
  if (method.kind === 'rfm' && result.kind === 'rfm') {
    const { limits: _, ...others } = method;
    const { segments } = method;
    // Where nobody could be binned nothing was learned.
    if (result.unknown.customers === result.tierOf.length) return method;
    return {
      ...others,
      edges: result.edges,
      ...(result.split ? { split: result.split } : {}),
      ...(result.cut && typeof segments === 'object' && 'cut' in segments
        ? { segments: { ...segments, cut: result.cut.frozen } }
        : {}),
    };
  }
  if (method.kind === 'weighted' && result.kind === 'weighted') {
    const { winsor: _, ...others } = method;
    return {
      ...others,
      weights: 'manual',
      cut: result.frozen,
      indicators: method.indicators.map((indicator, i) => {
        const { weight = 0, learned = {}, clip } = result.indicators[i] ?? {};
        return {
          ...indicator,
          weight,
          ...(isKnown(Object.values(learned)) ? { learned } : {}),
          ...(clip && isKnown(clip) ? { clip: [...clip] } : {}),
        };
      }),
    };
  }
  if (method.kind === 'grid' && result.kind === 'grid') {
    const dimensions = method.dimensions.map((dimension, d) =>
      frozenDimension(dimension, result.dimensions[d]),
    );
    return { ...method, dimensions };
  }
  return method;
}

/** Whether something was learned: from no value at all come no numbers. */
const isKnown = (numbers: readonly number[]): boolean => numbers.length > 0 && numbers.every(Number.isFinite);

function frozenDimension(dimension: GridDimension, result: GridDimensionResult | undefined): GridDimension {
  if (!('metric' in dimension) || !result) return dimension;
  const { split: _, ...others } = dimension;
  // Without a cut the levels have the names of a split.
  if (result.whole) return { ...others, levels: [...result.levels], cut: result.whole.frozen };
  return result.groups ? { ...dimension, groups: frozenCuts(result.groups) } : dimension;
}

const frozenCuts = (groups: Readonly<Record<string, CutLimits>>): Record<string, CutPolicy> =>
  Object.fromEntries(Object.entries(groups).map(([group, { frozen }]) => [group, frozen]));
