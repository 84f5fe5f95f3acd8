import type { CutPolicy } from '../../core';

/** What the field of a tier's limit is given. */
export interface LimitField {
  /** undefined: admits nobody, as an earlier run found it. */
  readonly value: number | undefined;
  readonly min: number;
  readonly max: number;
  readonly unit?: string;
}

/** The least part of a whole that a field takes: a hundredth of a percent. */
const LEAST = 0.0001;

/** Per tier but the last the field of its limit; null for cuts that find their limits themselves. */
export function limitsOf(cut: CutPolicy, costs: boolean): readonly LimitField[] | null {
  switch (cut.kind) {
    case 'cumulativeShare':
      return cut.limits.map((value, i) => ({
        value,
        min: part((cut.limits[i - 1] ?? 0) + LEAST),
        max: part(i + 1 < cut.limits.length ? (cut.limits[i + 1] ?? 1) - LEAST : 1),
        unit: '%',
      }));
    case 'headcount': {
      const sum = cut.shares.reduce((total, share) => total + share, 0);
      return cut.shares.map((value) => ({ value, min: LEAST, max: part(1 - (sum - value)), unit: '%' }));
    }
    case 'thresholds':
      return cut.limits.map((value, i) => {
        const better = cut.limits.slice(0, i).findLast((limit) => limit !== null);
        const worse = cut.limits.slice(i + 1).find((limit) => limit !== null);
        const [low, high] = costs ? [better, worse] : [worse, better];
        return { value: value ?? undefined, min: low ?? -Infinity, max: high ?? Infinity };
      });
    default:
      return null;
  }
}

/** The cut with one tier ending elsewhere. */
export function withLimit(cut: CutPolicy, tier: number, limit: number): CutPolicy {
  switch (cut.kind) {
    case 'cumulativeShare':
      return { ...cut, limits: cut.limits.with(tier, limit) };
    case 'headcount':
      return { ...cut, shares: cut.shares.with(tier, limit) };
    case 'thresholds':
      return { ...cut, limits: cut.limits.with(tier, limit) };
    default:
      return cut;
  }
}

const part = (value: number): number => Number(value.toFixed(8));
