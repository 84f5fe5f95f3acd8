import type { Cell, IndicatorPolicy, ListPolicy } from '../core';
import { cellText, METRICS, proposeSource } from '../core';
import type { ListPlace, Workbook } from '../workbook';
import type { Candidate } from './proposal';
import { candidateOf } from './proposal';

type Aggregate = NonNullable<IndicatorPolicy['aggregate']>;

/** A column of the second source that can be taken as an indicator. */
export interface ListColumn {
  readonly header: string;
  /** A name that a policy can call it by, and how its rows become one value. */
  readonly as: string;
  readonly aggregate: Aggregate;
}

/** The second source as it was looked at. */
export interface SecondSource {
  readonly place: ListPlace;
  readonly candidate: Candidate;
  readonly columns: readonly ListColumn[];
  /** What the policy says of it when nothing was chosen yet: columns where the header tells the customer, no indicators. */
  readonly list: ListPolicy;
}

const WORD_ROLES = ['date', 'product', 'group', 'owner', 'consent', 'referrer'] as const;

/** Looks at a second source. @param today day number */
export async function lookAtSecond(
  workbook: Workbook,
  place: ListPlace,
  today: number,
): Promise<SecondSource> {
  const candidate = await candidateOf(workbook, await workbook.listSource(place), today);
  const { columns } = candidate.proposal;
  const { customer } = columns;
  const words = WORD_ROLES.flatMap((role) => {
    const header = columns[role];
    return header === undefined ? [] : [[role, header] as const];
  });
  return {
    place,
    candidate,
    columns: listColumns(candidate),
    list: {
      ...place,
      ...(customer === undefined ? {} : { columns: { customer, ...Object.fromEntries(words) } }),
      indicators: [],
    },
  };
}

function listColumns(candidate: Candidate): ListColumn[] {
  const { shape, sample } = candidate;
  const taken = new Set<string>(Object.keys(METRICS));
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

/** A header made into a name that a policy takes: begins with a letter, no brackets, none of the names taken. */
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
  for (let n = 2; taken.has(name); n += 1) name = `${base} ${n}`;
  return name;
}
