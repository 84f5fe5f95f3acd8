import type { Cell, IndicatorPolicy } from '../core';
import { cellText, METRICS, proposeSource } from '../core';
import type { Candidate } from './proposal';

type Aggregate = NonNullable<IndicatorPolicy['aggregate']>;

/** A column of a source that can be taken as an indicator. */
export interface IndicatorColumn {
  readonly header: string;
  /** A name that a policy can call it by, and how its rows become one value. */
  readonly as: string;
  readonly aggregate: Aggregate;
}

/** Every column of a source with what is proposed for it, each by a name of its own. */
export function indicatorColumns(candidate: Pick<Candidate, 'shape' | 'sample'>): IndicatorColumn[] {
  const { shape, sample } = candidate;
  const taken = new Set<string>();
  return shape.headers.flatMap((cell, column) => {
    const header = cellText(cell);
    if (header === '') return [];
    const as = indicatorName(header, taken);
    taken.add(as);
    return [
      {
        header,
        as,
        aggregate: aggregateOf(
          header,
          sample.map((row) => row[column] ?? ''),
        ),
      },
    ];
  });
}

/** Numbers are averaged, what is money is added up, of words the most frequent one counts. */
function aggregateOf(header: string, cells: readonly Cell[]): Aggregate {
  const filled = cells.filter((cell) => cell !== '');
  const numbers = filled.filter((cell) => typeof cell === 'number').length;
  if (numbers * 2 <= filled.length) return 'mode';
  const { candidates } = proposeSource(
    [header],
    cells.map((cell) => [cell]),
  );
  return 'amount' in candidates ? 'sum' : 'mean';
}

const LONGEST = 60;

/** A header made into a name that a policy takes: begins with a letter, no brackets, no metric's and none of the names taken. */
export function indicatorName(header: string, taken: ReadonlySet<string>): string {
  const plain = header
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N} _.-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const named = /^\p{L}/u.test(plain) ? plain : `x ${plain}`.trim();
  // Not in the middle of a character that takes two units.
  const base = named
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  let name = base;
  for (let n = 2; taken.has(name) || Object.hasOwn(METRICS, name); n += 1) name = `${base} ${n}`;
  return name;
}
