import { segmentNames } from '../grids/segmentTable';
import type { MethodPolicy } from '../policy/schema';
import { STAGES } from './lifecycleSchema';

/** The names of a method's tiers, in its order, without the unknown one. */
export function tierNamesOf(method: MethodPolicy): readonly string[] {
  if (method.kind === 'lifecycle') return STAGES.map((stage) => method.names[stage] ?? stage);
  if (method.kind !== 'rfm') return method.tiers;
  return segmentNames(method.segments, method.bins).map((name) => method.names?.[name] ?? name);
}
