import { Fault, sensitivity } from '../core';
import type { Sensitivity } from '../core';
import type { Words } from '../words';
import type { Arguments } from './arguments';
import { backTestBy } from './backTest';
import type { BackTestDocument } from './backTest';
import { breakdownOf } from './breakdown';
import type { BreakdownDocument } from './breakdown';
import type { ComparisonDocument } from './comparison';
import { explanationsOf } from './explanations';
import type { CustomerExplanation } from './explanations';
import type { Run } from './gradeTables';
import { profileOf } from './profile';
import type { ProfileDocument } from './profile';

/** What else was asked for: a key of the document per option that was given. */
export interface Analyses {
  readonly explanation?: readonly CustomerExplanation[];
  readonly comparison?: ComparisonDocument;
  readonly backTest?: BackTestDocument;
  readonly breakdown?: BreakdownDocument;
  readonly profile?: readonly ProfileDocument[];
  readonly sensitivity?: readonly Sensitivity[];
}

/** All that the run alone can tell. Throws a Fault for an option that it cannot answer. */
export const analysesOf = (given: Arguments, run: Run, words: Words): Analyses => ({
  ...(given.explain.length > 0 ? { explanation: explanationsOf(given.explain, run, words) } : {}),
  ...(given.outcome === undefined ? {} : { backTest: backTestBy(given.outcome, run) }),
  ...(given.breakdown === undefined ? {} : { breakdown: breakdownOf(given.breakdown, run) }),
  ...(given.profile ? { profile: profileOf(run) } : {}),
  ...(given.sensitivity ? { sensitivity: sensitivityOf(run) } : {}),
});

/** Customers who change their tier when an indicator is left out. */
function sensitivityOf({ sales, policy, grading }: Run): Sensitivity[] {
  const found = sensitivity(sales, policy, grading);
  if (found.length === 0) throw new Fault('cli.noSensitivity', { option: '--sensitivity' });
  return found;
}
