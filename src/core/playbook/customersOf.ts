import { note } from '../fault';
import type { Note } from '../fault';
import type { Grading } from '../grading/grading';
import { foldedText } from '../intake/plainText';
import type { CustomerList } from '../policy/outputSchema';
import type { Policy } from '../policy/schema';
import { consentOf } from './consent';
import { ownersOf } from './owners';

/** Customers that stand on one sheet of a list. */
export interface ListPart {
  /** The word of `by` that they share; '' for those without one, and for a list that is not split. */
  readonly word: string;
  /** Indexes of customers, in the order of the grading. */
  readonly customers: Int32Array;
}

export interface ListMembers {
  /** By word, in the order of code units, those without a word last. A list that is not split has one part, even if empty. */
  readonly parts: readonly ListPart[];
  /** Customers of these tiers whom a marketing list leaves out because they did not consent. */
  readonly withoutConsent: number;
  readonly warnings: readonly Note[];
}

/**
 * Who is on a list of the policy (`output.lists`): the customers of its tiers, of a marketing list those who consented,
 * split by its words. `by: "owner"` takes the play's owner where the data has none.
 */
export function customersOf(list: CustomerList, grading: Grading, policy: Policy): ListMembers {
  const { finalTiers, unknown, order } = grading;
  const names = [...finalTiers.names, unknown];
  const wanted = names.map((name) => list.tiers?.includes(name) ?? true);
  const ofTiers = order.filter((customer) => wanted[finalTiers.tierOf[customer] ?? -1] ?? false);
  const { given, warnings } = list.marketing ? consentOf(grading) : { given: null, warnings: [] };
  const members = given ? ofTiers.filter((customer) => given[customer] ?? false) : ofTiers;
  const words = list.by === undefined ? undefined : wordsOf(list.by, grading, policy);
  return {
    parts: words ? split(members, words) : [{ word: '', customers: members }],
    withoutConsent: ofTiers.length - members.length,
    warnings:
      list.by !== undefined && !words
        ? [...warnings, note('playbook.noWords', { list: list.name, words: list.by })]
        : warnings,
  };
}

/** Per customer the word that a list is split by; undefined where no column gives it. */
function wordsOf(by: string, grading: Grading, policy: Policy): readonly string[] | undefined {
  if (by === 'owner') {
    const owners = ownersOf(grading, policy);
    return owners.some((owner) => owner !== '') ? owners : undefined;
  }
  const column = grading.customers.words[by];
  return column && Array.from(column.codes, (code) => column.labels[code] ?? '');
}

/** Spellings of one word are one part, called as the best customer's. */
function split(members: Int32Array, words: readonly string[]): ListPart[] {
  const parts = new Map<string, { readonly word: string; readonly customers: number[] }>();
  for (const customer of members) {
    const word = words[customer] ?? '';
    const key = foldedText(word);
    const part = parts.get(key) ?? { word, customers: [] };
    parts.set(key, part);
    part.customers.push(customer);
  }
  return [...parts]
    .sort(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a < b ? -1 : 1))
    .map(([, { word, customers }]) => ({ word, customers: Int32Array.from(customers) }));
}
