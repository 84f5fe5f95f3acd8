import type {
  AbcResult,
  Grading,
  GridDimensionResult,
  GridResult,
  LadderResult,
  MethodResult,
  RfmResult,
  WeightedResult,
} from '../grading/grading';
import { directionOf } from '../metrics/directionOf';
import { isEdges } from '../grids/edges';
import type { DimensionEdges } from '../grids/edges';
import type { GridPolicy } from '../methods/gridSchema';
import type { LadderPolicy } from '../methods/ladderSchema';
import type { WeightedPolicy } from '../methods/weightedSchema';
import type { MethodPolicy, Policy } from '../policy/schema';
import type { BinEdges } from '../grids/edges';
import { askedValues } from './askedValues';
import { contributionsOf } from './contributions';
import type { Explanation, LevelExplanation, MethodExplanation } from './explanation';
import { boundariesOf, standingOf } from './standing';

/** Explains one customer's tiers. @param customer index into `grading.customers` */
export function explain(policy: Policy, grading: Grading, customer: number): Explanation {
  const { finalTiers, unknown } = grading;
  const nameOf = (tier: number | undefined): string => finalTiers.names[tier ?? -1] ?? unknown;
  const adjustments = finalTiers.adjustments.flatMap(({ rule, kind, from, tier: named }) => {
    const when = policy.rules[rule]?.when;
    if (!from.has(customer) || !when) return [];
    const values = askedValues([when], grading, customer);
    return [{ rule: rule + 1, when, values, kind, from: nameOf(from.get(customer)), to: nameOf(named) }];
  });
  return {
    customer: grading.customers.name[customer] ?? '',
    tier: nameOf(finalTiers.tierOf[customer]),
    methods: policy.methods.flatMap((method) => {
      const result = grading.methods[method.id];
      return result ? [methodExplanation(method, result, grading, customer)] : [];
    }),
    adjustments,
  };
}

/** NaN is no value. */
const known = (value: number | undefined): number | null =>
  value === undefined || Number.isNaN(value) ? null : value;

function methodExplanation(
  method: MethodPolicy,
  result: MethodResult,
  grading: Grading,
  customer: number,
): MethodExplanation {
  const index = result.tierOf[customer] ?? result.tiers.length;
  const told = {
    method: method.id,
    tier: result.tiers[index]?.name ?? grading.unknown,
    known: index < result.tiers.length,
    ...groupOf(method, grading, customer),
  };
  if (result.kind === 'abc') return { ...told, ...abc(result, told.group, customer) };
  if (result.kind === 'rfm') return { ...told, ...rfm(result, grading, customer) };
  if (result.kind === 'weighted' && method.kind === 'weighted') {
    return { ...told, ...weighted(method, result, grading, customer) };
  }
  if (result.kind === 'grid' && method.kind === 'grid') {
    return { ...told, ...grid(method, result, grading, told.group, customer) };
  }
  if (result.kind === 'lifecycle') {
    const values = ['recency', 'tenure', 'meanInterval', 'lastInterval'].map((metric) => ({
      metric,
      value: known(grading.customers.metrics[metric]?.[customer]),
    }));
    return { ...told, kind: 'lifecycle', values, growth: result.growth?.[customer] === 1 };
  }
  if (result.kind === 'ladder' && method.kind === 'ladder') {
    return { ...told, ...ladder(method, result, grading, customer) };
  }
  throw new TypeError(`Method ${method.id} is ${method.kind}, its result ${result.kind}`);
}

function groupOf(
  method: MethodPolicy,
  { customers }: Grading,
  customer: number,
): { within?: string; group?: string } {
  if (!('within' in method)) return {};
  const { within } = method;
  const words = customers.words[within];
  const group = words?.labels[words.codes[customer] ?? -1];
  return { within, ...(group === undefined ? {} : { group }) };
}

const namesOf = ({ tiers }: MethodResult): string[] => tiers.map(({ name }) => name);

function abc(result: AbcResult, group: string | undefined, customer: number) {
  const cut = group === undefined ? result : result.groups?.[group];
  const tier = result.tierOf[customer] ?? NaN;
  return {
    kind: 'abc' as const,
    metric: result.metric,
    value: known(result.score[customer]),
    rank: result.rank[customer] || null,
    cumulativeShare: known(result.cumulativeShare[customer]),
    standing: cut
      ? standingOf(result.score[customer], result.direction, boundariesOf(cut), tier, namesOf(result))
      : null,
  };
}

function rfm(result: RfmResult, { customers }: Grading, customer: number) {
  const [r, f, m] = [result.r[customer] ?? 0, result.f[customer] ?? 0, result.m[customer] ?? 0];
  const level = (
    dimension: string,
    score: number,
    best: number,
    edges: DimensionEdges,
    group: string,
  ): LevelExplanation => {
    const value = customers.metrics[dimension]?.[customer];
    const own = edgesIn(edges, group);
    return {
      dimension,
      value: known(value),
      level: score === 0 ? null : String(score),
      standing: own && score > 0 ? binStanding(dimension, value, own, score, best) : null,
    };
  };
  return {
    kind: 'rfm' as const,
    cell: r === 0 ? null : `${r}${f}${m}`,
    score: known(result.score[customer]),
    levels: [
      level('recency', r, result.bins.r, result.edges.r, ''),
      level('orders', f, result.bins.f, result.edges.f, String(r)),
      level(result.monetary, m, result.bins.m, result.edges.m, `${r}${f}`),
    ],
    standing: result.cut
      ? standingOf(
          result.score[customer],
          'benefit',
          boundariesOf(result.cut),
          result.tierOf[customer] ?? NaN,
          namesOf(result),
        )
      : null,
  };
}

const edgesIn = (edges: DimensionEdges, group: string): BinEdges | undefined =>
  isEdges(edges) ? edges : edges[group];

/** Bins as tiers: the best score first, its limit the one that leads into it. */
function binStanding(
  dimension: string,
  value: number | undefined,
  { limits, equal }: BinEdges,
  score: number,
  best: number,
) {
  const side = directionOf(dimension);
  const names = Array.from({ length: best }, (_, i) => String(best - i));
  const bestFirst = side === 'benefit' ? [...limits].reverse() : limits;
  const exclusive = equal === (side === 'benefit' ? 'lower' : 'upper');
  return standingOf(value, side, { limits: bestFirst, exclusive }, best - score, names);
}

function weighted(policy: WeightedPolicy, result: WeightedResult, grading: Grading, customer: number) {
  const { contributions, missing } = contributionsOf(policy, result, grading.customers.metrics, customer);
  return {
    kind: 'weighted' as const,
    score: known(result.score[customer]),
    rank: result.rank[customer] || null,
    contributions,
    missing,
    standing: standingOf(
      result.score[customer],
      'benefit',
      boundariesOf(result),
      result.tierOf[customer] ?? NaN,
      namesOf(result),
    ),
  };
}

function grid(
  { dimensions }: GridPolicy,
  result: GridResult,
  { customers }: Grading,
  group: string | undefined,
  customer: number,
) {
  const level = (
    { label, levels, levelOf, whole, groups }: GridDimensionResult,
    i: number,
  ): LevelExplanation => {
    const policy = dimensions[i];
    const index = levelOf[customer] ?? levels.length;
    const told = { dimension: label, level: levels[index] ?? null };
    if (!policy || !('metric' in policy)) {
      const words = customers.words[label];
      const word = words?.labels[words.codes[customer] ?? -1] ?? null;
      return { ...told, value: policy && 'words' in policy ? word : told.level, standing: null };
    }
    const value = customers.metrics[label]?.[customer];
    const cut = group === undefined ? whole : groups?.[group];
    const side = policy.direction ?? directionOf(policy.metric);
    const standing = cut ? standingOf(value, side, boundariesOf(cut), index, levels) : null;
    return { ...told, value: known(value), standing };
  };
  return { kind: 'grid' as const, levels: result.dimensions.map(level) };
}

function ladder({ steps }: LadderPolicy, result: LadderResult, grading: Grading, customer: number) {
  const step = result.stepOf[customer] ?? -1;
  const when = steps[step]?.when ?? null;
  return {
    kind: 'ladder' as const,
    step: step < 0 ? null : step + 1,
    when,
    values: askedValues(when ? [when] : steps.map((each) => each.when), grading, customer),
  };
}
