import type { Cell } from '../core';
import type { Source, Workbook } from '../workbook';
import type { Candidate } from './proposal';
import { candidateAt, candidateOf } from './proposal';

/** Rows at the head of a block among which its header may be. */
const HEAD_ROWS = 10;

/** The first rows of a block whose header had to be looked for. */
export interface HeadRows {
  /** The block: its sheet and first cell. */
  readonly block: string;
  /** Sheet row of the first, counted from 0. */
  readonly top: number;
  readonly rows: readonly (readonly Cell[])[];
}

/** The user's word on where the header of a block is. */
export interface HeaderChoice {
  readonly block: string;
  /** Sheet row, counted from 0; of two the lower one. */
  readonly row: number;
  readonly rows: 1 | 2;
}

export interface LookedAt {
  readonly candidate: Candidate;
  /** null when there is nothing to choose: a table knows its header. */
  readonly head: HeadRows | null;
}

const blockOf = ({ sheet, headerRow, firstColumn }: Source): string => `${sheet}!${headerRow},${firstColumn}`;

/**
 * Looks at the selection, with the rows that its header can be chosen from.
 * @param today day number
 * @param choiceFor where the header is by the user's word or from an earlier run, if it is known
 */
export async function lookAt(
  workbook: Workbook,
  today: number,
  choiceFor: (head: HeadRows) => HeaderChoice | null | Promise<HeaderChoice | null>,
): Promise<LookedAt> {
  const source = await workbook.selectedSource();
  if (source.headerKnown) return { candidate: await candidateOf(workbook, source, today), head: null };
  const head: HeadRows = {
    block: blockOf(source),
    top: source.headerRow,
    rows: (await workbook.head(source, HEAD_ROWS - 1)).slice(0, HEAD_ROWS),
  };
  const choice = await choiceFor(head);
  const candidate = choice
    ? await candidateAt(workbook, source, choice.row, choice.rows, today)
    : await candidateOf(workbook, source, today);
  return { candidate, head };
}
