import type { Grading } from '../grading/grading';

/** Final tiers by name, and who is in which. */
export interface NamedTiers {
  /** Best first; the unknown tier last, unless it has the name of another: then its customers are counted there. */
  readonly names: readonly string[];
  /** Per customer an index into `names`. */
  readonly tierOf: Int32Array;
  /** Index of the tier that stands outside the ranks; undefined where unknown customers belong to another. */
  readonly unknown: number | undefined;
}

export function namedTiers({ finalTiers, unknown }: Grading): NamedTiers {
  const { names, tierOf } = finalTiers;
  const shared = names.indexOf(unknown);
  if (shared < 0)
    return { names: [...names, unknown], tierOf: Int32Array.from(tierOf), unknown: names.length };
  return {
    names,
    tierOf: Int32Array.from(tierOf, (tier) => (tier < names.length ? tier : shared)),
    unknown: undefined,
  };
}
