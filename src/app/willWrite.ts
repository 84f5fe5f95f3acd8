import type { Grading, Policy } from '../core';
import type { Words } from '../words';
import { besideRows } from './besideRows';

/** What a run would write, in the user's words. */
export interface WillWrite {
  /** Headers of the columns beside the rows. */
  readonly columns: readonly string[];
  /** Rows of the source take the colour of their tier. */
  readonly highlight: boolean;
  /** Titles of the sheets, but those of lists, which depend on who is on them. */
  readonly sheets: readonly string[];
  /** Names of the lists, each of which becomes a sheet, or one for each word that divides it. */
  readonly lists: readonly string[];
}

const TITLES = { customers: 'customers.title', report: 'report.title', method: 'audit.title' } as const;

/** The same columns and sheets that `apply` writes. */
export function willWrite(grading: Grading, policy: Policy, words: Words): WillWrite {
  const { columns, highlight } = besideRows(grading, policy, null, words);
  return {
    columns: columns.map(({ header }) => header),
    highlight: highlight !== undefined,
    sheets: policy.output.sheets.map((sheet) => words.t(TITLES[sheet])),
    lists: policy.output.lists.map(({ name }) => name),
  };
}
