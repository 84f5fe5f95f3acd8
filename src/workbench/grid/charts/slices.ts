import { accent } from '../../engine';
import type { ChartView } from '../../engine';
import type { Frame } from './frames';

export interface Slice {
  readonly path: string;
  readonly color: string;
  readonly label: string | null;
  readonly labelAt: readonly [x: number, y: number];
}

/** The first series as a pie, from twelve o'clock on; what is not above zero has no slice. */
export function slicesOf({ series }: ChartView, { left, top, width, height }: Frame): Slice[] {
  const [first] = series;
  if (!first) return [];
  const sizes = first.values.map((value) => Math.max(0, value ?? 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total === 0) return [];
  const radius = Math.max(1, Math.min(width, height) / 2 - 4);
  const [x, y] = [left + width / 2, top + height / 2];
  const at = (share: number, distance: number): readonly [number, number] => [
    x + distance * Math.sin(2 * Math.PI * share),
    y - distance * Math.cos(2 * Math.PI * share),
  ];
  let before = 0;
  return sizes.flatMap((size, point) => {
    const from = before / total;
    before += size;
    const to = before / total;
    if (size === 0) return [];
    // An arc that ends where it begins is none.
    const end = to - from > 0.9999 ? from + 0.9999 : to;
    const [a, b] = [at(from, radius), at(end, radius)];
    return [
      {
        path: `M${x},${y}L${a.join(',')}A${radius},${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${b.join(',')}Z`,
        color: accent(point),
        label: first.labels[point] ?? null,
        labelAt: at((from + to) / 2, radius * 0.65),
      },
    ];
  });
}
