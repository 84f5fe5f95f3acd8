import { cutIsFor } from '../cuts/check';
import { limitCount } from '../cuts/schema';
import { Fault } from '../fault';
import { metricsAsked } from '../methods/metricsAsked';
import type { PerDimension, RfmPolicy, SegmentRange } from '../methods/rfmSchema';
import { directionOf } from '../metrics/directionOf';
import { METRIC_NAMES } from '../metrics/names';
import { segmentNames } from '../grids/segmentTable';
import { nearest } from './nearest';
import type { MethodPolicy, Policy } from './schema';
import { shortValue } from './schemaFault';

const RESERVED = ['customer', 'metrics', 'tier', 'adjustments'];
const MOST_SEGMENTS = 100;

/** Holds the parts of a policy against each other; throws a Fault that names the place. */
export function checkMethods({ methods, final, source }: Policy): void {
  const ids = methods.map(({ id }) => id);
  const metrics = [...METRIC_NAMES, ...source.indicators.map(({ as }) => as)];
  methods.forEach((method, index) => {
    const place = `methods.${index}`;
    if (RESERVED.includes(method.id))
      throw new Fault('policy.reservedId', { place: `${place}.id`, id: method.id });
    if (ids.indexOf(method.id) !== index)
      throw new Fault('policy.idTwice', { place: `${place}.id`, id: method.id });
    for (const reference of metricsAsked(method)) {
      const metric = typeof reference === 'string' ? reference : reference.metric;
      if (metrics.includes(metric)) continue;
      throw new Fault('policy.unknownMetric', { place, metric, nearest: nearest(metric, metrics) });
    }
    if (method.kind === 'rfm') checkRfm(method, place);
    else checkTiers(method, place);
  });
  if (!ids.includes(final)) throw new Fault('policy.noFinal', { final, ids: ids.join(', ') });
}

function checkTiers(method: Exclude<MethodPolicy, RfmPolicy>, place: string): void {
  const { cut, tiers } = method;
  const expected = limitCount(cut) + 1;
  if (tiers.length !== expected) {
    throw new Fault('policy.tierCount', { place: `${place}.tiers`, tiers: tiers.length, expected });
  }
  const twice = tiers.find((tier, i) => tiers.indexOf(tier) !== i);
  if (twice !== undefined) throw new Fault('policy.tierTwice', { place: `${place}.tiers`, tier: twice });
  cutIsFor(cut, method.kind === 'abc' ? directionOf(method.metric) : 'benefit', `${place}.cut`);
  if (method.kind === 'weighted' && !method.indicators.some(({ weight }) => weight > 0)) {
    throw new Fault('policy.noWeight', { place: `${place}.indicators` });
  }
}

function checkRfm({ bins, limits, segments, names = {} }: RfmPolicy, place: string): void {
  for (const [dimension, edges] of Object.entries<number[]>(limits ?? {})) {
    if (edges.some((edge, i) => edge <= (edges[i - 1] ?? -Infinity))) {
      throw new Fault('policy.limitsOrder', {
        place: `${place}.limits.${dimension}`,
        value: shortValue(edges),
      });
    }
  }
  if (segments === 'eleven' && (bins.r !== 5 || bins.f !== 5 || bins.m !== 5)) {
    throw new Fault('policy.elevenNeedsFive', { place: `${place}.segments`, ...bins });
  }
  checkNames(names, segmentNames(segments), `${place}.names`);
  if (typeof segments !== 'object') return;
  if ('cells' in segments) checkCells(Object.keys(segments.cells), bins, `${place}.segments.cells`);
  else segments.ranges.forEach((range, i) => checkRange(range, bins, `${place}.segments.ranges.${i}`));
  if ('cells' in segments && new Set(Object.values(segments.cells)).size > MOST_SEGMENTS) {
    throw new Fault('policy.tooManySegments', { place: `${place}.segments.cells`, most: MOST_SEGMENTS });
  }
}

const DIMENSIONS = ['r', 'f', 'm'] as const;

/** A segment that no customer can get is a mistake: scores from high to low, or beyond the bins. */
function checkRange(range: SegmentRange, bins: PerDimension<number>, place: string): void {
  for (const dimension of DIMENSIONS) {
    const [from, to] = range[dimension];
    const values = { place: `${place}.${dimension}`, value: shortValue([from, to]) };
    if (from > to) throw new Fault('policy.rangeOrder', values);
    if (from > bins[dimension]) throw new Fault('policy.beyondBins', { ...values, ...bins });
  }
}

function checkCells(cells: readonly string[], bins: PerDimension<number>, place: string): void {
  const beyond = cells.find((cell) => DIMENSIONS.some((dimension, i) => Number(cell[i]) > bins[dimension]));
  if (beyond !== undefined) throw new Fault('policy.beyondBins', { place, value: `"${beyond}"`, ...bins });
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
