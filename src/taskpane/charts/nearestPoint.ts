/** A place of a picture, px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point of a line of straight pieces that is nearest to another. @param line at least one point */
export function nearestPoint(line: readonly Point[], to: Point): Point {
  let best: Point = line[0] ?? to;
  let least = distance(best, to);
  for (let i = 1; i < line.length; i++) {
    const on = nearestOn(line[i - 1] ?? to, line[i] ?? to, to);
    const far = distance(on, to);
    if (far < least) {
      least = far;
      best = on;
    }
  }
  return best;
}

function nearestOn(a: Point, b: Point, to: Point): Point {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : ((to.x - a.x) * dx + (to.y - a.y) * dy) / length;
  const within = Math.min(1, Math.max(0, t));
  return { x: a.x + within * dx, y: a.y + within * dy };
}

const distance = (a: Point, b: Point): number => (a.x - b.x) ** 2 + (a.y - b.y) ** 2;
