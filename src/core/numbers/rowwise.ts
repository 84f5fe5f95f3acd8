import { EXACT, powerOfTen, sharedDecimals } from './decimals';

/**
 * Row by row a × b, exact in decimals: 2.55 × 6 is 15.3. Decimals add under products; beyond 2^53 the double's product.
 * NaN where either is.
 */
export function product(a: Float64Array, b: Float64Array): Float64Array {
  const decimalsA = sharedDecimals(a);
  const decimalsB = sharedDecimals(b);
  if (decimalsA < 0 || decimalsB < 0) return a.map((x, row) => x * (b[row] ?? NaN));
  const powerA = powerOfTen(decimalsA);
  const powerB = powerOfTen(decimalsB);
  const power = powerOfTen(decimalsA + decimalsB);
  return a.map((x, row) => {
    const y = b[row] ?? NaN;
    const units = Math.round(x * powerA) * Math.round(y * powerB);
    return Math.abs(units) < EXACT && decimalsA + decimalsB <= 22 ? units / power : x * y;
  });
}

/** Row by row a − b, exact in decimals: 0.3 − 0.1 is 0.2. NaN where either is. */
export function difference(a: Float64Array, b: Float64Array): Float64Array {
  const decimalsA = sharedDecimals(a);
  const decimalsB = sharedDecimals(b);
  if (decimalsA < 0 || decimalsB < 0) return a.map((x, row) => x - (b[row] ?? NaN));
  const power = powerOfTen(Math.max(decimalsA, decimalsB));
  return a.map((x, row) => {
    const y = b[row] ?? NaN;
    const units = Math.round(x * power) - Math.round(y * power);
    return Math.abs(units) < EXACT ? units / power : x - y;
  });
}
