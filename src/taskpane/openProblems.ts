import type { Candidate } from '../app';
import type { Note } from '../core';
import type { SourceDraft } from './sourceDraft';

const NO_CUSTOMER = ['source.noCustomer', 'source.noHeader'];

/** The problems of a proposal that the user has not settled yet by choosing a column. */
export function openProblems({ proposal }: Candidate, { columns }: SourceDraft): readonly Note[] {
  return proposal.problems.filter(({ id, values }) => {
    const role = NO_CUSTOMER.includes(id) ? 'customer' : String(values['role']);
    return columns[role] === undefined;
  });
}
