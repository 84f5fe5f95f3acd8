import { chartColours } from './chartColours';
import type { Point } from './nearestPoint';

/** Where a tier ends. With a seam, so that it is seen on the tint of a tier as on the ground. */
export function LimitLine({ from, to }: { readonly from: Point; readonly to: Point }) {
  const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
  return (
    <g pointerEvents="none">
      <line {...ends} stroke={chartColours.ground} strokeWidth={3} strokeOpacity={0.7} />
      <line {...ends} stroke={chartColours.ink} strokeDasharray="3 3" />
    </g>
  );
}
