/** A seeded generator: the same seed gives the same samples on every machine. */
export interface Random {
  /** In [0, 1). */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  pick<T>(items: readonly [T, ...T[]]): T;
  chance(probability: number): boolean;
  /** Exponential with the given mean. */
  wait(mean: number): number;
  /** Log-normal with median 1: few large, many small. */
  skewed(spread: number): number;
}

/** Mulberry32 (Tommy Ettinger, public domain). */
export function random(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  // Twelve uniforms make a normal, near enough (central limit).
  const normal = () => {
    let sum = -6;
    for (let i = 0; i < 12; i++) sum += next();
    return sum;
  };
  return {
    next,
    whole,
    pick: (items) => items[whole(0, items.length - 1)] ?? items[0],
    chance: (probability) => next() < probability,
    wait: (mean) => -Math.log(1 - next()) * mean,
    skewed: (spread) => Math.exp(spread * normal()),
  };
}
