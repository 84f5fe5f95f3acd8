import type { Condition, MethodDocument } from '../core';
import { admitting, chosenIn } from './conditions/chosen';
import { tiersOf } from './conditions/known';
import { actionOf, doing } from './conditions/rules';
import type { Draft } from './draft';
import { shownMethods } from './draft';
import { withMethod } from './draftMethods';
import { withGridsFollowing } from './methods/gridFollows';
import { withTierRenamed } from './output/withTierRenamed';

/**
 * The draft with one method's document changed. Where a tier only got another name, conditions and rules that name it
 * follow; anything else leaves them as they are. Cells of grids follow whatever becomes of the tiers.
 */
export function withDocument(draft: Draft, id: string, document: MethodDocument): Draft {
  const shown = shownMethods(draft);
  const before = shown.find((method) => method.id === id);
  const changed = withMethod(draft, id, { document });
  const next = before ? withGridsFollowing(changed, id, tiersOf(before.document)) : changed;
  const rename = before && renameOf(tiersOf(before.document), tiersOf(document));
  if (!rename) return next;
  const on = shown.filter((method) => method.on);
  const final = on.find((method) => method.id === draft.top.final) ?? on[0];
  const inCondition = (condition: Condition): Condition => renamedIn(condition, id, rename);
  const rules = draft.top.rules?.map((rule) => {
    const { kind, tier } = actionOf(rule);
    const when = inCondition(rule.when);
    return final?.id === id && tier === rename.from ? doing({ when }, kind, rename.to) : { ...rule, when };
  });
  const top = rules ? { ...next.top, rules } : next.top;
  return {
    ...next,
    methods: next.methods.map((method) => ({ ...method, document: inMethod(method.document, inCondition) })),
    top: final?.id === id ? withTierRenamed(top, rename) : top,
  };
}

interface Rename {
  readonly from: string;
  readonly to: string;
}

/** The only difference of two lists of names; undefined when there is none, or more than one. */
function renameOf(before: readonly string[], after: readonly string[]): Rename | undefined {
  if (before.length !== after.length) return undefined;
  const [change, ...others] = before.flatMap((from, i) => {
    const to = after[i];
    return to === undefined || to === from ? [] : [{ from, to }];
  });
  return others.length === 0 ? change : undefined;
}

function inMethod(document: MethodDocument, change: (condition: Condition) => Condition): MethodDocument {
  if (document.kind === 'ladder') {
    return { ...document, steps: document.steps.map((step) => ({ ...step, when: change(step.when) })) };
  }
  return document.kind === 'lifecycle' && document.growth
    ? { ...document, growth: change(document.growth) }
    : document;
}

function renamedIn(condition: Condition, method: string, { from, to }: Rename): Condition {
  const inside = (part: Condition): Condition => renamedIn(part, method, { from, to });
  if ('all' in condition) return { all: condition.all.map(inside) };
  if ('any' in condition) return { any: condition.any.map(inside) };
  if (!('method' in condition) || condition.method !== method || !chosenIn(condition).includes(from))
    return condition;
  return admitting(
    condition,
    chosenIn(condition).map((tier) => (tier === from ? to : tier)),
  );
}
