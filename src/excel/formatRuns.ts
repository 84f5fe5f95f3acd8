/** Runs of equal number formats down a column, from its header cell on: [["General", 2401]]. */
export type FormatRuns = readonly (readonly [format: string, rows: number])[];

export function runsOf(formats: readonly unknown[]): FormatRuns {
  return joined(formats.map((format) => [String(format), 1]));
}

/** Exactly `rows` rows of the runs: cut, or the last run drawn out (rows the user inserted since). */
export function ofLength(runs: FormatRuns, rows: number): FormatRuns {
  const result: [string, number][] = [];
  let left = rows;
  for (const [format, count] of runs) {
    if (left <= 0) break;
    result.push([format, Math.min(count, left)]);
    left -= count;
  }
  const last = result.at(-1);
  if (left > 0) {
    if (last) last[1] += left;
    else result.push(['General', left]);
  }
  return result;
}

/** The runs from row `from` on. */
export function after(runs: FormatRuns, from: number): FormatRuns {
  let skip = from;
  return runs.flatMap(([format, count]): [string, number][] => {
    const rest = count - Math.max(0, Math.min(skip, count));
    skip -= count;
    return rest > 0 ? [[format, rest]] : [];
  });
}

export function joined(runs: FormatRuns): FormatRuns {
  const result: [string, number][] = [];
  for (const [format, count] of runs) {
    const last = result.at(-1);
    if (last?.[0] === format) last[1] += count;
    else result.push([format, count]);
  }
  return result;
}
