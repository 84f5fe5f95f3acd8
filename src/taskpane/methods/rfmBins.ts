import type { BinEdges, PerDimension, RfmPolicy } from '../../core';
import type { RfmDocument, RfmMethod, SegmentRange } from './rfmSegments';
import { DIMENSIONS } from './rfmSegments';

export const FEWEST_BINS = 2;
export const MOST_BINS = 9;

export const BINNINGS = ['quantiles', 'equalWidth', 'quantilesPlusOne', 'limits'] as const;
/** How values get their scores; `limits`: by limits of one's own. */
export type HowBinned = (typeof BINNINGS)[number];

type Limits = NonNullable<RfmPolicy['limits']>;

/** The number of bins when R, F and M have the same. */
export const commonBins = ({ r, f, m }: PerDimension<number>): number | null =>
  r === f && f === m ? r : null;

/** The method with other numbers of bins: limits, ranges and cells go along. What was found for the old ones goes. */
export function withBins(document: RfmDocument, method: RfmMethod, bins: PerDimension<number>): RfmDocument {
  const { edges: _, bins: _bins, ...others } = document;
  const { limits, segments, split } = method;
  return {
    ...others,
    ...(limits ? { limits: ofAll((d) => fittedLimits(limits[d], bins[d] - 1)) } : { bins: plainBins(bins) }),
    ...(typeof segments === 'object' ? { segments: refitted(segments, method.bins, bins) } : {}),
    ...(typeof split === 'object' && 'scores' in split ? { split: 'meanScore' as const } : {}),
  };
}

/**
 * The method with scores made otherwise.
 * @param found the limits of the run that is shown, in which own limits begin; null where there are none for all customers
 */
export function withBinning(
  document: RfmDocument,
  method: RfmMethod,
  how: HowBinned,
  found: PerDimension<BinEdges> | null,
): RfmDocument {
  const { edges: _, limits: _limits, binning: _binning, bins: _bins, nested, ...others } = document;
  const { bins } = method;
  if (how === 'limits') return { ...others, limits: startLimits(bins, found) };
  return {
    ...others,
    bins: plainBins(bins),
    binning: how,
    ...(nested === undefined ? {} : { nested }),
  };
}

/** The method with one limit of its own elsewhere. */
export function withOwnLimit(
  document: RfmDocument,
  limits: Limits,
  dimension: keyof Limits,
  i: number,
  limit: number,
): RfmDocument {
  return {
    ...withoutEdges(document),
    limits: { ...limits, [dimension]: limits[dimension].with(i, limit) },
  };
}

export function withoutEdges(document: RfmDocument): RfmDocument {
  const { edges: _, ...others } = document;
  return others;
}

/** The least step from one limit to the next. */
export const STEP = 0.01;

const ofAll = <T>(of: (dimension: 'r' | 'f' | 'm') => T): { r: T; f: T; m: T } => ({
  r: of('r'),
  f: of('f'),
  m: of('m'),
});

const plainBins = (bins: PerDimension<number>): number | { r: number; f: number; m: number } =>
  commonBins(bins) ?? { ...bins };

/** Where somebody begins who knows nothing of the customers: months, orders, thousands. */
const START: PerDimension<(i: number) => number> = {
  r: (i) => 30 * (i + 1),
  f: (i) => i + 2,
  m: (i) => 1000 * (i + 1),
};

function startLimits(bins: PerDimension<number>, found: PerDimension<BinEdges> | null): Limits {
  return ofAll((dimension) => {
    const edges = found?.[dimension];
    const count = bins[dimension] - 1;
    if (edges?.limits.length !== count) return Array.from({ length: count }, (_, i) => START[dimension](i));
    return rising(edges.limits.map((limit) => ownLimit(limit, edges.equal, dimension === 'm' ? 100 : 1)));
  });
}

/** Of one's own limits a value equal to them is above; of those found it may be below, then the next value is the limit. */
function ownLimit(limit: number, equal: BinEdges['equal'], parts: number): number {
  const scaled = Number((limit * parts).toFixed(6));
  return (equal === 'lower' ? Math.floor(scaled) + 1 : Math.ceil(scaled)) / parts;
}

/** Customers with equal values make equal limits, of which the later ones move up. */
function rising(limits: readonly number[]): number[] {
  const apart: number[] = [];
  for (const limit of limits) {
    const before = apart.at(-1);
    apart.push(before !== undefined && limit <= before ? before + 1 : limit);
  }
  return apart;
}

/** A limit more is as far from the last as that one is from its own. */
function fittedLimits(limits: readonly number[], count: number): number[] {
  const kept = limits.slice(0, count);
  while (kept.length < count) {
    const [last = 0, before = 0] = kept.toReversed();
    kept.push(Number((last + Math.max(last - before, 1)).toFixed(8)));
  }
  return kept;
}

function refitted(
  segments: Extract<RfmMethod['segments'], object>,
  before: PerDimension<number>,
  after: PerDimension<number>,
): Extract<RfmMethod['segments'], object> {
  if ('cut' in segments) return segments;
  if ('ranges' in segments) {
    return { ...segments, ranges: segments.ranges.map((range) => refittedRange(range, before, after)) };
  }
  const there = Object.entries(segments.cells).filter(([cell]) =>
    DIMENSIONS.every((dimension, i) => Number(cell[i]) <= after[dimension]),
  );
  return { ...segments, cells: Object.fromEntries(there) };
}

/** What reached up to the best score does so still. */
function refittedRange(
  range: SegmentRange,
  before: PerDimension<number>,
  after: PerDimension<number>,
): SegmentRange {
  const fit = (dimension: 'r' | 'f' | 'm'): [number, number] => {
    const [from, to] = range[dimension];
    const most = after[dimension];
    return [Math.min(from, most), to >= before[dimension] ? most : Math.min(to, most)];
  };
  return { ...range, ...ofAll(fit) };
}

/** F inside each score of R, M inside each of both, or not. */
export function withNesting(document: RfmDocument, nested: boolean): RfmDocument {
  return { ...withoutEdges(document), nested };
}
