import { binEdges, binOf } from '../grids/bins';
import { isEdges } from '../grids/edges';
import type { BinEdges, RfmEdges } from '../grids/edges';
import type { PerDimension, RfmPolicy } from './rfmSchema';

export interface RfmBins {
  /** Per customer 1 (worst) to bins (best); 0 where there is no value. */
  readonly scores: PerDimension<Uint8Array>;
  readonly edges: RfmEdges;
}

/** Scores of all three dimensions. @param values NaN in all three where a customer lacks one */
export function rfmBins(policy: RfmPolicy, values: PerDimension<Float64Array>): RfmBins {
  const { bins, nested } = policy;
  const r = wholeColumn(policy, 'r', values.r);
  // R is binned on days, where few are good: the score counts from the other end.
  const rScores = r.scores.map((bin) => (bin === 0 ? 0 : bins.r + 1 - bin));
  const groupsOfF = nested ? groupNames(rScores) : undefined;
  const f = groupsOfF ? inGroups(policy, 'f', values.f, groupsOfF) : wholeColumn(policy, 'f', values.f);
  const groupsOfM = nested ? groupNames(rScores, f.scores) : undefined;
  const m = groupsOfM ? inGroups(policy, 'm', values.m, groupsOfM) : wholeColumn(policy, 'm', values.m);
  return { scores: { r: rScores, f: f.scores, m: m.scores }, edges: { r: r.edges, f: f.edges, m: m.edges } };
}

function wholeColumn(
  { edges, limits, bins, binning }: RfmPolicy,
  dimension: 'r' | 'f' | 'm',
  values: Float64Array,
): { scores: Uint8Array; edges: BinEdges } {
  const earlier = edges?.[dimension];
  const found =
    earlier && isEdges(earlier)
      ? earlier
      : limits
        ? { limits: limits[dimension], equal: 'upper' as const }
        : binEdges(values, bins[dimension], binning);
  return { scores: binned(values, () => found), edges: found };
}

/** Each group by edges of its own. A group that an earlier run did not have gets edges from its own values. */
function inGroups(
  { edges, bins, binning }: RfmPolicy,
  dimension: 'f' | 'm',
  values: Float64Array,
  groups: readonly string[],
): { scores: Uint8Array; edges: Readonly<Record<string, BinEdges>> } {
  const given = edges?.[dimension];
  const earlier = given && !isEdges(given) ? given : {};
  const members = new Map<string, number[]>();
  groups.forEach((group, customer) => {
    if (group === '') return;
    const known = members.get(group);
    if (known) known.push(customer);
    else members.set(group, [customer]);
  });
  const found: Record<string, BinEdges> = {};
  for (const group of [...members.keys()].sort()) {
    const own = Float64Array.from(members.get(group) ?? [], (customer) => values[customer] ?? NaN);
    found[group] = earlier[group] ?? binEdges(own, bins[dimension], binning);
  }
  return { scores: binned(values, (customer) => found[groups[customer] ?? '']), edges: found };
}

const binned = (values: Float64Array, edgesOf: (customer: number) => BinEdges | undefined): Uint8Array =>
  Uint8Array.from(values, (value, customer) => {
    const edges = edgesOf(customer);
    return Number.isNaN(value) || !edges ? 0 : binOf(value, edges);
  });

const groupNames = (r: Uint8Array, f?: Uint8Array): string[] =>
  Array.from(r, (score, customer) => (score === 0 ? '' : `${score}${f ? (f[customer] ?? '') : ''}`));
