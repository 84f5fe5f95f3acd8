import type { CutPolicy, MethodDocument, MethodPolicy, MethodResult } from '../../core';

/** The cut of a method, and the names of the tiers that it makes, best first. */
export interface MethodCut {
  readonly cut: CutPolicy;
  readonly tiers: readonly string[];
}

/** Of methods that cut one score per customer; null of the others, and where customers are cut inside groups. */
export function cutIn(method: MethodPolicy): MethodCut | null {
  switch (method.kind) {
    case 'abc':
      return method.within === undefined ? method : null;
    case 'weighted':
      return method;
    case 'rfm': {
      const { segments } = method;
      return typeof segments === 'object' && 'cut' in segments
        ? { cut: segments.cut, tiers: segments.tiers ?? [] }
        : null;
    }
    default:
      return null;
  }
}

/** The cut that makes the tiers of a result again, by fixed limits. */
export function cutFound(result: MethodResult): MethodCut | null {
  const tiers = result.tiers.map(({ name }) => name);
  switch (result.kind) {
    case 'abc':
      return result.groups ? null : { cut: result.frozen, tiers };
    case 'weighted':
      return { cut: result.frozen, tiers };
    case 'rfm':
      return result.cut ? { cut: result.cut.frozen, tiers } : null;
    default:
      return null;
  }
}

/** The same method with another cut of as many tiers. */
export function withCut(document: MethodDocument, cut: CutPolicy): MethodDocument {
  if (document.kind === 'abc') {
    // What an earlier run found in each group is of the cut that it was found by.
    const { groups: _, ...unfrozen } = document;
    return { ...unfrozen, cut };
  }
  if (document.kind === 'weighted') return { ...document, cut };
  if (document.kind !== 'rfm') return document;
  const { segments } = document;
  return typeof segments === 'object' && 'cut' in segments
    ? { ...document, segments: { ...segments, cut } }
    : document;
}
