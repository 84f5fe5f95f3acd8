import type { CutPolicy } from '../../core';
import { limitsOf, withLimit } from '../methods/cutLimits';

/** A limit as a handle on an axis has it. */
export interface Movable {
  /** Of shares and heads the part of the whole above it, of thresholds the score; null admits nobody. */
  readonly at: number | null;
  readonly min: number;
  readonly max: number;
}

/** Two limits stay at least this part of the whole apart. */
const APART = 0.01;

/** Per limit where it is and how far it can go; null for cuts that find their limits themselves. @param costs less is better */
export function movableLimits(cut: CutPolicy, costs: boolean): readonly Movable[] | null {
  switch (cut.kind) {
    case 'cumulativeShare':
      return apart(cut.limits);
    case 'headcount':
      return apart(cumulated(cut.shares));
    case 'thresholds':
      return (limitsOf(cut, costs) ?? []).map(({ value, min, max }) => ({ at: value ?? null, min, max }));
    default:
      return null;
  }
}

/** The cut with one limit elsewhere; the others stay where they are. */
export function withMoved(cut: CutPolicy, limit: number, at: number): CutPolicy {
  if (cut.kind !== 'headcount') return withLimit(cut, limit, at);
  const places = cumulated(cut.shares).with(limit, at);
  return { ...cut, shares: places.map((place, i) => part(place - (places[i - 1] ?? 0))) };
}

const apart = (places: readonly number[]): Movable[] =>
  places.map((at, i) => ({
    at,
    min: Math.min(at, part((places[i - 1] ?? 0) + APART)),
    max: Math.max(at, i + 1 < places.length ? part((places[i + 1] ?? 1) - APART) : 1),
  }));

function cumulated(shares: readonly number[]): number[] {
  let sum = 0;
  return shares.map((share) => (sum = part(sum + share)));
}

const part = (value: number): number => Number(value.toFixed(8));
