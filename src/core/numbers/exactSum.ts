/**
 * Sums doubles without any rounding but the last: the result does not depend on their order.
 * Source: Shewchuk 1997, "Adaptive Precision Floating-Point Arithmetic" (as in Python's math.fsum).
 */
export class ExactSum {
  private partials: number[] = [];

  add(value: number): void {
    let x = value;
    let kept = 0;
    for (const partial of this.partials) {
      const large = Math.abs(x) < Math.abs(partial) ? partial : x;
      const small = large === x ? partial : x;
      const high = large + small;
      const low = small - (high - large);
      if (low !== 0) this.partials[kept++] = low;
      x = high;
    }
    this.partials.length = kept;
    this.partials.push(x);
  }

  /** The double nearest to the exact sum. */
  get value(): number {
    const p = this.partials;
    let n = p.length;
    let high = p[--n] ?? 0;
    let low = 0;
    while (n > 0) {
      const x = high;
      const y = p[--n] ?? 0;
      high = x + y;
      low = y - (high - x);
      if (low !== 0) break;
    }
    // Half-way cases: the next partial tells on which side of the half the sum lies.
    const next = n > 0 ? (p[n - 1] ?? 0) : 0;
    if ((low < 0 && next < 0) || (low > 0 && next > 0)) {
      const twice = low * 2;
      const up = high + twice;
      if (twice === up - high) high = up;
    }
    return high;
  }
}

/** The sum of all values, rounded once: in whatever order they stand. */
export function exactTotal(values: Float64Array): number {
  const sum = new ExactSum();
  for (const value of values) sum.add(value);
  return sum.value;
}
