/**
 * The other coordinate of a rising curve that is straight between its points; beyond its ends it stays as it is there.
 * @param from rising, @param to as many
 */
export function pointOn(from: readonly number[], to: readonly number[], at: number): number {
  const next = from.findIndex((other) => other >= at);
  if (next < 0) return to.at(-1) ?? 0;
  const [left, right] = [from[next - 1] ?? from[0] ?? 0, from[next] ?? 0];
  const [below, above] = [to[next - 1] ?? to[0] ?? 0, to[next] ?? 0];
  return right === left ? above : below + ((above - below) * (at - left)) / (right - left);
}
