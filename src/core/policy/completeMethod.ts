import type * as v from 'valibot';
import { limitCount } from '../cuts/schema';
import type { CutPolicy } from '../cuts/schema';
import { Fault } from '../fault';
import type { PerDimension, RfmPolicy, rfmSchema, SegmentsPolicy } from '../methods/rfmSchema';
import type { methodSchema, MethodPolicy } from './schema';
import { shortValue } from './schemaFault';

const DEFAULT_BINS = 5;

/** Fills in what a method's schema cannot: tier names that depend on the cut, bins that depend on the limits. */
export function completeMethod(method: v.InferOutput<typeof methodSchema>, index: number): MethodPolicy {
  if (method.kind === 'rfm') {
    return { ...method, bins: binsOf(method, index), segments: withTiers(method.segments) };
  }
  if (method.kind === 'lifecycle') return method;
  if (method.kind === 'ladder') {
    return {
      ...method,
      tiers: method.tiers ?? [...new Set([...method.steps.map(({ tier }) => tier), method.else])],
    };
  }
  if (method.kind === 'grid') {
    const given = [...Object.values(method.cells), ...(method.else === undefined ? [] : [method.else])];
    return { ...method, tiers: method.tiers ?? [...new Set(given)] };
  }
  return { ...method, tiers: method.tiers ?? letters(method.cut) };
}

/** A, B, C …: one more than the cut has limits. */
const letters = (cut: CutPolicy): string[] =>
  Array.from({ length: limitCount(cut) + 1 }, (_, i) => String.fromCharCode(65 + i));

/** Tiers by score have letters for names unless they are given some. */
const withTiers = (segments: SegmentsPolicy): SegmentsPolicy =>
  typeof segments === 'object' && 'cut' in segments
    ? { ...segments, tiers: segments.tiers ?? letters(segments.cut) }
    : segments;

function binsOf({ bins, limits }: v.InferOutput<typeof rfmSchema>, index: number): RfmPolicy['bins'] {
  const given = typeof bins === 'number' ? { r: bins, f: bins, m: bins } : bins;
  if (!limits) return given ?? { r: DEFAULT_BINS, f: DEFAULT_BINS, m: DEFAULT_BINS };
  const implied: PerDimension<number> = {
    r: limits.r.length + 1,
    f: limits.f.length + 1,
    m: limits.m.length + 1,
  };
  if (given && (given.r !== implied.r || given.f !== implied.f || given.m !== implied.m)) {
    throw new Fault('policy.binsAgainstLimits', {
      place: `methods.${index}.bins`,
      value: shortValue(bins),
      ...implied,
    });
  }
  return implied;
}
