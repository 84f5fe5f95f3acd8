import type { Candidate } from '../app';
import type { Note } from '../core';
import type { Draft } from './draft';
import { anyMethod } from './draftDocument';
import { openProblems } from './openProblems';

/** What the user must choose before anything can be graded. */
export function missingIn(draft: Draft, candidate: Candidate): Note | null {
  const problems = openProblems(candidate, draft.source);
  if (draft.source.columns['customer'] === undefined) {
    return problems[0] ?? { id: 'pane.noCustomer', values: {} };
  }
  // Several columns could be the amount: that says more than that there is none.
  const amount = problems.find(({ values }) => values['role'] === 'amount');
  if (amount && !draft.own && draft.source.columns['amount'] === undefined) return amount;
  return anyMethod(draft) ? null : { id: 'pane.noMethod', values: {} };
}
