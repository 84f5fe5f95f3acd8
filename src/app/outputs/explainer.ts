import type { Grading, Policy } from '../../core';
import { explain } from '../../core';
import type { Words } from '../../words';
import { quickWords, shortExplanation } from '../../words';

/** Says of each customer why they have their tier: only the final method and the rules, quick enough for every customer. */
export function explainer(policy: Policy, grading: Grading, words: Words): (customer: number) => string {
  const quick = quickWords(words);
  const judged: Policy = { ...policy, methods: policy.methods.filter(({ id }) => id === policy.final) };
  return (customer) => shortExplanation(quick, explain(judged, grading, customer), policy.final);
}
