import { explain, Fault, findCustomer, nearest } from '../core';
import type { Explanation } from '../core';
import { explanationSentences } from '../words';
import type { Words } from '../words';
import type { Run } from './gradeTables';

/** Why a customer has their tier: as data, and in sentences. */
export interface CustomerExplanation extends Explanation {
  readonly sentences: readonly string[];
}

/** Explains customers by name, in the order given. Throws a Fault for a name that the run does not have, with the nearest. */
export const explanationsOf = (
  names: readonly string[],
  { policy, grading }: Run,
  words: Words,
): CustomerExplanation[] =>
  names.map((name) => {
    const customer = findCustomer(grading, policy.source, name);
    if (customer === undefined)
      throw new Fault('cli.noCustomer', { value: name, nearest: nearest(name, grading.customers.name) });
    const explanation = explain(policy, grading, customer);
    return { ...explanation, sentences: explanationSentences(words, explanation) };
  });
