import type { Candidate } from '../app';
import type { Language } from '../words';
import type { Draft } from './draft';
import { draftOf } from './draft';

/** The draft in another language: names that were only proposed are proposed anew, what somebody set stays as it is. */
export function reworded(draft: Draft, candidate: Candidate, from: Language, to: Language): Draft {
  const untouched = JSON.stringify(draft) === JSON.stringify(draftOf(candidate, from));
  return untouched ? draftOf(candidate, to) : draft;
}
