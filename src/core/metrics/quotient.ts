/** Value by value a ÷ b, missing (NaN) where b is 0 or so small that there is no number for it, or either is missing. */
export const quotient = (a: Float64Array, b: Float64Array): Float64Array =>
  a.map((value, i) => {
    const part = value / (b[i] ?? NaN);
    return Number.isFinite(part) ? part : NaN;
  });
