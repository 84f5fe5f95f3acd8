/** Milliseconds of one call each, sorted: the median is in the middle. */
export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface Side {
  readonly name: string;
  /** What is to be ready before the clock starts, made anew for every run. */
  prepare?(): void;
  run(): unknown;
}

/**
 * Times sides in turns (a, b, a, b …), so that a busy moment of the machine hits all of them, after one run each that
 * does not count.
 */
export function measured(sides: readonly Side[], runs: number): ReadonlyMap<string, Times> {
  const times = sides.map((): number[] => []);
  for (let run = -1; run < runs; run++) {
    sides.forEach((side, i) => {
      side.prepare?.();
      collectGarbage();
      const from = performance.now();
      keep(side.run());
      const time = performance.now() - from;
      if (run >= 0) times[i]?.push(time);
    });
  }
  return new Map(sides.map(({ name }, i) => [name, timesOf(times[i] ?? [])]));
}

export function timesOf(times: readonly number[]): Times {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? NaN;
  return { median: at(sorted.length >> 1), least: at(0), most: at(sorted.length - 1) };
}

let kept: unknown;
/** Results are used, so that no engine leaves the work out. */
export function keep(result: unknown): void {
  kept = result;
}
export const release = (): boolean => {
  const held = kept !== undefined;
  kept = undefined;
  return held;
};

export function collectGarbage(): void {
  release();
  globalThis.gc?.();
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)} s`;

export function printTimes(name: string, { median, least, most }: Times): void {
  console.log(`  ${name.padEnd(58)} ${seconds(median)}  (${seconds(least)} to ${seconds(most)})`);
}

/** One goal of quality.md with what was measured: a figure that is to be at most `most`. */
export function printGoal(goal: string, figure: number, most: number): void {
  const met = figure <= most ? 'met' : 'NOT MET';
  console.log(`  goal: ${goal}: ${figure.toFixed(2)} (at most ${most})  ${met}`);
}
