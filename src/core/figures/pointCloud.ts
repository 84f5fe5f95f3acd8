/** One customer, or several who stand close together in the same tier. */
export interface CloudPoint {
  /** Where they stand, from 0 to 1 each way: of several the mean. */
  readonly x: number;
  readonly y: number;
  readonly tier: number;
  readonly customers: readonly number[];
}

export interface PointCloud {
  readonly points: readonly CloudPoint[];
  /** Points stand for several customers. */
  readonly gathered: boolean;
}

/** More points than these are a blot, and slow. */
const MOST = 2000;
/** Squares each way in which customers are gathered. */
const SQUARES = 32;

/**
 * Customers as points; above 2000 of them those of one tier in a small square are one point, so that no point stands
 * for customers on both sides of a limit (Carr et al. 1987, "Scatterplot matrix techniques for large N": binning).
 * The largest points come first, so that none hides another when they are drawn in turn.
 * @param x, y per customer a place from 0 to 1, NaN = none
 * @param tierOf per customer
 */
export function pointCloud(
  x: Float64Array,
  y: Float64Array,
  tierOf: ArrayLike<number>,
  most = MOST,
): PointCloud {
  const placed: CloudPoint[] = [];
  x.forEach((across, customer) => {
    const up = y[customer] ?? NaN;
    if (Number.isNaN(across + up)) return;
    placed.push({ x: across, y: up, tier: tierOf[customer] ?? 0, customers: [customer] });
  });
  return placed.length > most
    ? { points: gathered(placed), gathered: true }
    : { points: placed, gathered: false };
}

function gathered(points: readonly CloudPoint[]): CloudPoint[] {
  const squares = new Map<number, CloudPoint[]>();
  for (const point of points) {
    const key = (point.tier * SQUARES + square(point.y)) * SQUARES + square(point.x);
    const same = squares.get(key);
    if (same) same.push(point);
    else squares.set(key, [point]);
  }
  return [...squares.values()]
    .map((same) => ({
      x: mean(same.map(({ x }) => x)),
      y: mean(same.map(({ y }) => y)),
      tier: same[0]?.tier ?? 0,
      customers: same.flatMap(({ customers }) => customers),
    }))
    .sort((a, b) => b.customers.length - a.customers.length);
}

const square = (place: number): number => Math.min(SQUARES - 1, Math.max(0, Math.floor(place * SQUARES)));

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
