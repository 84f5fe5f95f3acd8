import { tiersFitCut } from '../cuts/check';
import { Fault } from '../fault';
import { segmentNames } from '../grids/segmentTable';
import { nearest } from '../policy/nearest';
import { shortValue } from '../policy/schemaFault';
import { isEdges } from '../grids/edges';
import type { PerDimension, RfmPolicy, SegmentRange } from './rfmSchema';

const MOST_SEGMENTS = 100;
const DIMENSIONS = ['r', 'f', 'm'] as const;

/** Holds the parts of an RFM method against each other; throws a Fault that names the place. */
export function checkRfm(policy: RfmPolicy, place: string): void {
  const { bins, limits, segments, weights, names = {} } = policy;
  for (const [dimension, edges] of Object.entries<number[]>(limits ?? {})) {
    if (edges.some((edge, i) => edge <= (edges[i - 1] ?? -Infinity))) {
      throw new Fault('policy.limitsOrder', {
        place: `${place}.limits.${dimension}`,
        value: shortValue(edges),
      });
    }
  }
  checkEdges(policy, place);
  if ('r' in weights && weights.r + weights.f + weights.m === 0) {
    throw new Fault('policy.noWeight', { place: `${place}.weights` });
  }
  if (segments === 'eleven' && (bins.r !== 5 || bins.f !== 5 || bins.m !== 5)) {
    throw new Fault('policy.elevenNeedsFive', { place: `${place}.segments`, ...bins });
  }
  if (typeof segments === 'object' && 'cut' in segments) {
    tiersFitCut(segments.cut, segments.tiers ?? [], 'benefit', `${place}.segments`);
  }
  // That of all other cells may be given a name even where no cell is left.
  const rest = typeof segments === 'object' && 'else' in segments ? [segments.else] : [];
  checkNames(names, [...new Set([...segmentNames(segments, bins), ...rest])], `${place}.names`);
  if (typeof segments !== 'object') return;
  if ('cells' in segments) checkCells(segments.cells, bins, `${place}.segments.cells`);
  if ('ranges' in segments) {
    segments.ranges.forEach((range, i) => checkRange(range, bins, `${place}.segments.ranges.${i}`));
  }
}

/** Nested bins have edges per group, others one set for all; limits by hand are never nested. */
function checkEdges({ edges, limits, nested, bins }: RfmPolicy, place: string): void {
  if (nested && limits) throw new Fault('policy.nestedLimits', { place: `${place}.limits` });
  if (!edges) return;
  for (const dimension of DIMENSIONS) {
    const own = edges[dimension];
    const at = `${place}.edges.${dimension}`;
    if (isEdges(own) === (nested && dimension !== 'r')) throw new Fault('policy.edgesNested', { place: at });
    for (const { limits: each } of isEdges(own) ? [own] : Object.values(own)) {
      if (each.length === bins[dimension] - 1 && each.every((edge, i) => edge >= (each[i - 1] ?? -Infinity)))
        continue;
      throw new Fault('policy.edgesWrong', {
        place: at,
        value: shortValue(each),
        expected: bins[dimension] - 1,
      });
    }
  }
}

/** A segment that no customer can get is a mistake: scores from high to low, or beyond the bins. */
function checkRange(range: SegmentRange, bins: PerDimension<number>, place: string): void {
  for (const dimension of DIMENSIONS) {
    const [from, to] = range[dimension];
    const values = { place: `${place}.${dimension}`, value: shortValue([from, to]) };
    if (from > to) throw new Fault('policy.rangeOrder', values);
    if (from > bins[dimension]) throw new Fault('policy.beyondBins', { ...values, ...bins });
  }
}

function checkCells(
  cells: Readonly<Record<string, string>>,
  bins: PerDimension<number>,
  place: string,
): void {
  const beyond = Object.keys(cells).find((cell) =>
    DIMENSIONS.some((dimension, i) => Number(cell[i]) > bins[dimension]),
  );
  if (beyond !== undefined) throw new Fault('policy.beyondBins', { place, value: `"${beyond}"`, ...bins });
  if (new Set(Object.values(cells)).size > MOST_SEGMENTS) {
    throw new Fault('policy.tooManySegments', { place, most: MOST_SEGMENTS });
  }
}

function checkNames(names: Readonly<Record<string, string>>, known: readonly string[], place: string): void {
  const strange = Object.keys(names).find((name) => !known.includes(name));
  if (strange !== undefined) {
    throw new Fault('policy.unknownKey', { place, key: strange, nearest: nearest(strange, known) });
  }
  const given = known.map((name) => names[name] ?? name);
  const twice = given.find((name, i) => given.indexOf(name) !== i);
  if (twice !== undefined) throw new Fault('policy.tierTwice', { place, tier: twice });
}
