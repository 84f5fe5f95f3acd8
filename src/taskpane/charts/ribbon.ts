/**
 * A band from one edge to another that keeps its height: the path of an svg, px.
 * @param from, to x, upper y
 */
export function ribbon(
  from: readonly [x: number, y: number],
  to: readonly [x: number, y: number],
  height: number,
): string {
  const [x0, y0] = from;
  const [x1, y1] = to;
  const middle = (x0 + x1) / 2;
  return [
    `M${x0},${y0}`,
    `C${middle},${y0} ${middle},${y1} ${x1},${y1}`,
    `V${y1 + height}`,
    `C${middle},${y1 + height} ${middle},${y0 + height} ${x0},${y0 + height}`,
    'Z',
  ].join('');
}
