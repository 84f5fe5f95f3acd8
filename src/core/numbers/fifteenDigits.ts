/**
 * The number with 15 significant digits, as many as Excel keeps (Microsoft Support, "Excel specifications and limits"):
 * it comes back from a cell as it was.
 */
export function fifteenDigits(value: number): number {
  if (Number.isNaN(value) || (Number.isInteger(value) && Math.abs(value) < 1e15)) return value + 0;
  return Number(value.toPrecision(15));
}
