import type { Condition, MethodDocument } from '../core';
import { admitting, chosenIn } from './conditions/chosen';
import { tiersOf } from './conditions/known';
import { actionOf, doing } from './conditions/rules';
import type { Draft } from './draft';
import { shownMethods } from './draft';
import { withMethod } from './draftMethods';
import { withGridsFollowing } from './methods/gridFollows';
import { segmentationOf } from './methods/rfmSegments';
import { withColoursRenamed } from './output/chosenColours';
import { withTiersRenamed } from './output/withTiersRenamed';

/**
 * The draft with one method's document changed. Where tiers only got other names, conditions, rules and colours that name
 * them follow; anything else leaves them as they are. Cells of grids follow whatever becomes of the tiers.
 */
export function withDocument(draft: Draft, id: string, document: MethodDocument): Draft {
  const shown = shownMethods(draft);
  const before = shown.find((method) => method.id === id);
  const changed = withMethod(draft, id, { document });
  const next = before ? withGridsFollowing(changed, id, tiersOf(before.document)) : changed;
  const renames = before ? renamesIn(before.document, document) : NONE;
  if (renames.size === 0) return next;
  const on = shown.filter((method) => method.on);
  const final = on.find((method) => method.id === draft.top.final) ?? on[0];
  const inCondition = (condition: Condition): Condition => renamedIn(condition, id, renames);
  const rules = draft.top.rules?.map((rule) => {
    const { kind, tier } = actionOf(rule);
    const when = inCondition(rule.when);
    const to = final?.id === id ? renames.get(tier) : undefined;
    return to === undefined ? { ...rule, when } : doing({ when }, kind, to);
  });
  const others = draft.methods.filter((method) => method.id !== id);
  const top = withColoursRenamed(rules ? { ...next.top, rules } : next.top, renames, (name) =>
    others.some((method) => tiersOf(method.document).includes(name)),
  );
  return {
    ...next,
    methods: next.methods.map((method) => ({ ...method, document: inMethod(method.document, inCondition) })),
    top: final?.id === id ? withTiersRenamed(top, renames) : top,
  };
}

/** Name before → name now. */
export type Renames = ReadonlyMap<string, string>;
const NONE: Renames = new Map();

/** Names that differ place by place; none where tiers were moved, added or removed, or are made in another way. */
function renamesIn(from: MethodDocument, to: MethodDocument): Renames {
  const [before, after] = [tiersOf(from), tiersOf(to)];
  if (before.length !== after.length || makerOf(from) !== makerOf(to)) return NONE;
  const changed = before.flatMap((name, i): [string, string][] => {
    const now = after[i] ?? name;
    return now === name ? [] : [[name, now]];
  });
  return changed.some(([, now]) => before.includes(now)) ? NONE : new Map(changed);
}

/** What gives a method its tiers. */
const makerOf = (document: MethodDocument): string =>
  document.kind === 'rfm' ? segmentationOf(document.segments ?? 'eleven') : document.kind;

function inMethod(document: MethodDocument, change: (condition: Condition) => Condition): MethodDocument {
  if (document.kind === 'ladder') {
    return { ...document, steps: document.steps.map((step) => ({ ...step, when: change(step.when) })) };
  }
  return document.kind === 'lifecycle' && document.growth
    ? { ...document, growth: change(document.growth) }
    : document;
}

function renamedIn(condition: Condition, method: string, renames: Renames): Condition {
  const inside = (part: Condition): Condition => renamedIn(part, method, renames);
  if ('all' in condition) return { all: condition.all.map(inside) };
  if ('any' in condition) return { any: condition.any.map(inside) };
  if (!('method' in condition) || condition.method !== method) return condition;
  const chosen = chosenIn(condition);
  if (!chosen.some((tier) => renames.has(tier))) return condition;
  return admitting(
    condition,
    chosen.map((tier) => renames.get(tier) ?? tier),
  );
}
