import { grade, parsePolicy, plays } from '../../../src/core';
import type { Cell, Grading, Plays, Policy } from '../../../src/core';
import { readSheet } from '../gradeRows';

export interface Played {
  readonly policy: Policy;
  readonly grading: Grading;
  readonly plays: Plays;
}

/** Grades a sheet and applies the playbook. */
export function played(sheet: readonly (readonly Cell[])[], document: object): Played {
  const policy = parsePolicy({ version: 1, ...document });
  const grading = grade(readSheet(sheet, policy), policy);
  return { policy, grading, plays: plays(grading, policy) };
}

/** Customer → what a column says of them. */
export const byName = <T>({ grading }: Played, column: ArrayLike<T>): Record<string, T | undefined> =>
  Object.fromEntries(grading.customers.name.map((name, i) => [name, column[i]]));
