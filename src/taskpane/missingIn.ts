import type { Candidate } from '../app';
import type { Note } from '../core';
import type { Draft } from './draft';
import { anyMethod } from './draft';

/** What the user must choose before anything can be graded. */
export function missingIn(draft: Draft, { proposal }: Candidate): Note | null {
  if (draft.columns.customer === '') {
    return proposal.problems[0] ?? { id: 'pane.noCustomer', values: {} };
  }
  return anyMethod(draft) ? null : { id: 'pane.noMethod', values: {} };
}
