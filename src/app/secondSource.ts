import type { ListPolicy } from '../core';
import type { ListPlace, Workbook } from '../workbook';
import type { IndicatorColumn } from './indicatorColumns';
import { indicatorColumns } from './indicatorColumns';
import type { Candidate } from './proposal';
import { candidateOf } from './proposal';

/** The second source as it was looked at. */
export interface SecondSource {
  readonly place: ListPlace;
  readonly candidate: Candidate;
  readonly columns: readonly IndicatorColumn[];
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
    columns: indicatorColumns(candidate),
    list: {
      ...place,
      ...(customer === undefined ? {} : { columns: { customer, ...Object.fromEntries(words) } }),
      indicators: [],
    },
  };
}
