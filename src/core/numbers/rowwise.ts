import { decimalsOf, EXACT, powerOfTen } from './decimals';

// Powers beyond this are no exact doubles.
const MOST_DECIMALS = 22;

/** Row by row a × b, by each row's own decimals: whatever stands in the other rows, 2.55 × 6 is 15.3. NaN where either is. */
export const product = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((x, row) => exactProduct(x, b[row] ?? NaN));

/** Row by row a − b, by each row's own decimals: 0.3 − 0.1 is 0.2. NaN where either is. */
export const difference = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((x, row) => exactDifference(x, b[row] ?? NaN));

/** Decimals add under products; beyond 2^53 units, or without decimals of its own, the double's product. */
function exactProduct(x: number, y: number): number {
  const decimalsX = decimalsOf(x);
  const decimalsY = decimalsOf(y);
  if (decimalsX < 0 || decimalsY < 0 || decimalsX + decimalsY > MOST_DECIMALS) return x * y;
  const units = Math.round(x * powerOfTen(decimalsX)) * Math.round(y * powerOfTen(decimalsY));
  return Math.abs(units) < EXACT ? units / powerOfTen(decimalsX + decimalsY) : x * y;
}

function exactDifference(x: number, y: number): number {
  const decimalsX = decimalsOf(x);
  const decimalsY = decimalsX < 0 ? -1 : decimalsOf(y, decimalsX);
  if (decimalsY < 0) return x - y;
  const power = powerOfTen(decimalsY);
  const [unitsX, unitsY] = [Math.round(x * power), Math.round(y * power)];
  const exact = Math.abs(unitsX) < EXACT && Math.abs(unitsY) < EXACT && Math.abs(unitsX - unitsY) < EXACT;
  return exact ? (unitsX - unitsY) / power : x - y;
}
