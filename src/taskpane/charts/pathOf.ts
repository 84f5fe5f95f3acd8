import type { Point } from './nearestPoint';

/** The path of straight lines through points, to a tenth of a px. */
export const pathOf = (points: readonly Point[], closed = false): string =>
  points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('') +
  (closed ? 'Z' : '');
