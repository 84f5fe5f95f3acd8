import { metricLabel, note, parsePolicy } from '../../core';
import type { MetricReference, Note, Policy, PolicyDocument } from '../../core';
import type { Words } from '../../words';
import { conditionSentence, dimensionName, methodName } from '../../words';
import { isFault } from '../isFault';
import type { Change, NameOf } from './changes';
import { changes, ORDER } from './changes';
import { placeInWords } from './labels';
import { valuesInWords } from './values';

/** Told as one: parts of them alone say nothing. */
const WHOLE: ReadonlySet<string> = new Set(['period', 'when', 'growth', 'direction', 'winsor', 'frozen']);

type Rule = Policy['rules'][number];
/** Every default filled in; of a policy that cannot be run as it is written. */
type Compared = Partial<Policy> & Pick<PolicyDocument, 'frozen'>;

/**
 * What would be another in a policy, in sentences; none when the two run alike. Every change is told: what has no sentence
 * of its own by its place and its values.
 * @param before the policy that is there, as a document
 * @param after the one that would take its place
 */
export function policyDifference(before: unknown, after: unknown, words: Words): readonly Note[] {
  const [from, to] = compared(before as PolicyDocument, after as PolicyDocument);
  return changes(from, to, nameOf, WHOLE).map((change) => sentence(change, to, words));
}

/** Defaults are no difference where both can be parsed; else both are compared as they are written. */
function compared(before: PolicyDocument, after: PolicyDocument): readonly [Compared, Compared] {
  try {
    return [completed(before), completed(after)];
  } catch (error) {
    if (!isFault(error)) throw error;
    return [before as Compared, after as Compared];
  }
}

/** The limits that were found stand beside the methods, not in their place. */
function completed({ $schema: _, frozen, ...document }: PolicyDocument): Compared {
  return { ...parsePolicy(document), ...(frozen ? { frozen } : {}) };
}

/** What entries of a policy's lists are called. */
const nameOf: NameOf = (key, entry) => {
  if (key === 'rules' || key === 'distinct') return JSON.stringify(entry);
  if (typeof entry !== 'object' || entry === null) return null;
  const given = (name: string): string => String((entry as Readonly<Record<string, unknown>>)[name]);
  if (key === 'methods') return 'id' in entry ? given('id') : given('kind');
  if (key === 'indicators') return 'as' in entry ? given('as') : metricLabel((entry as Weighed).metric);
  if (key === 'playbook') return given('tier');
  return key === 'lists' ? given('name') : null;
};

interface Weighed {
  readonly metric: MetricReference;
  readonly weight?: number;
}

function sentence(change: Change, to: Compared, words: Words): Note {
  return special(change, to, words) ?? usual(change, words);
}

function usual(change: Change, words: Words): Note {
  const [before, after] = valuesInWords(change, words);
  return note('differ.changed', { what: placeInWords(change, words), before, after });
}

/** What has a sentence of its own; null for anything else. */
function special(change: Change, to: Compared, words: Words): Note | null {
  const { path, before, after } = change;
  const [first, second, third, fourth, fifth] = path;
  const added = before === undefined;
  if (first === 'frozen') return frozenNote(before, after, words);
  if (path.at(-1) === ORDER) return null;
  if (first === 'rules' && path.length === 2) {
    return note(added ? 'differ.ruleAdded' : 'differ.ruleRemoved', {
      rule: ruleSentence((added ? after : before) as Rule, words),
    });
  }
  if (first === 'source' && second === 'distinct' && path.length === 3) {
    const pair = String(added ? after : before);
    return note(added ? 'differ.distinctAdded' : 'differ.distinctRemoved', { pair });
  }
  if (first !== 'methods') return null;
  const method = methodName(words, String(second));
  if (path.length === 2) return methodNote(before, after, method, words);
  const isWeighed = third === 'indicators' && path.length === 4;
  if (isWeighed && (added || after === undefined)) {
    const { weight } = (added ? after : before) as Weighed;
    const values = { method, metric: dimensionName(words, String(fourth)), weight: weight ?? 1 };
    return note(added ? 'differ.weighed' : 'differ.notWeighed', values);
  }
  if (third !== 'cut' || typeof fifth !== 'number') return null;
  const own = to.methods?.find(({ id }) => id === second);
  const tier = (own && 'tiers' in own ? own.tiers[fifth] : undefined) ?? String(fifth + 1);
  const [from, till] = valuesInWords(change, words);
  return note('differ.limit', { method, tier, before: from, after: till });
}

function methodNote(before: unknown, after: unknown, method: string, words: Words): Note {
  const kindOf = (value: unknown): string => words.t(`method.${(value as { readonly kind: string }).kind}`);
  if (before !== undefined && after !== undefined) {
    return note('differ.methodKind', { method, before: kindOf(before), after: kindOf(after) });
  }
  const kind = kindOf(before ?? after);
  return note(before === undefined ? 'differ.methodAdded' : 'differ.methodRemoved', {
    method: kind === method ? method : words.t('audit.method', { name: kind, id: method }),
  });
}

function ruleSentence({ when, cap, floor, set }: Rule, words: Words): string {
  const kind = cap !== undefined ? 'cap' : floor !== undefined ? 'floor' : 'set';
  return words.t(`differ.rule.${kind}`, {
    when: conditionSentence(words, when),
    tier: cap ?? floor ?? set ?? '',
  });
}

function frozenNote(before: unknown, after: unknown, words: Words): Note {
  const date = (value: unknown): string => words.date((value as { readonly at: string }).at);
  if (after === undefined) return note('differ.thawed', { date: date(before) });
  return before === undefined
    ? note('differ.frozen', { date: date(after) })
    : note('differ.frozenAnew', { before: date(before), after: date(after) });
}
