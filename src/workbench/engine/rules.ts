import type { Area } from './area';
import { intersection, without } from './area';
import type { Book } from './book';
import type { ConditionalFormat, RuleType } from './conditionalFormat';
import { WorkbookFault } from './fault';
import { refuseLockedSheet } from './rights';
import { rebaseRule } from './ruleShift';
import type { Sheet } from './sheet';

const types: readonly RuleType[] = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

const emitRules = (book: Book, sheet: Sheet): void =>
  book.emit({ kind: 'rules', sheet, origin: book.origin });

/** Rules that touch the areas, in order of priority. */
export const rulesAt = (book: Book, sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] =>
  book
    .rulesOf(sheet)
    .filter((rule) =>
      rule.references.some(({ area }) => area && areas.some((other) => intersection(area, other))),
    );

/** A new rule comes first (Microsoft: "Adds a new conditional format to the collection at the first/top priority"). */
export function addRule(book: Book, sheet: Sheet, areas: readonly Area[], type: string): ConditionalFormat {
  refuseLockedSheet(book, sheet, 'allowFormatCells');
  const known = types.find((name) => name === type);
  if (!known) throw new WorkbookFault('InvalidArgument');
  const hex = book.nextId().toString(16).toUpperCase().padStart(8, '0');
  const rule: ConditionalFormat = {
    id: `{${hex}-0000-4000-8000-000000000000}`,
    type: known,
    references: areas.map((area) => book.references.add(sheet, area)),
    stopIfTrue: false,
    format: {},
    rule: {},
    settings: new Map(),
  };
  book.rulesOf(sheet).unshift(rule);
  emitRules(book, sheet);
  return rule;
}

/** Moves a rule to a priority, the others close up; "priorities greater than the bounds" become the last, or the first if negative (Microsoft). */
export function setPriority(book: Book, sheet: Sheet, rule: ConditionalFormat, priority: number): void {
  const others = book.rulesOf(sheet).filter((other) => other !== rule);
  if (!Number.isInteger(priority)) throw new WorkbookFault('InvalidArgument');
  const wanted = priority < 0 ? others.length + 1 + priority : priority;
  others.splice(Math.max(0, wanted), 0, rule);
  book.rules.set(sheet, others);
  emitRules(book, sheet);
}

/** Changes a rule in place. */
export function changeRule(book: Book, sheet: Sheet, change: () => void): void {
  refuseLockedSheet(book, sheet, 'allowFormatCells');
  change();
  emitRules(book, sheet);
}

export function deleteRule(book: Book, sheet: Sheet, rule: ConditionalFormat): void {
  refuseLockedSheet(book, sheet, 'allowFormatCells');
  for (const reference of rule.references) book.references.release(reference);
  rule.references = [];
  book.rules.set(
    sheet,
    book.rulesOf(sheet).filter((other) => other !== rule),
  );
  emitRules(book, sheet);
}

/** Takes all rules off the areas; rules that reach further keep the rest. */
export function clearRules(book: Book, sheet: Sheet, areas: readonly Area[]): void {
  refuseLockedSheet(book, sheet, 'allowFormatCells');
  for (const rule of rulesAt(book, sheet, areas)) {
    const before = rule.references.flatMap(({ area }) => (area ? [area] : []));
    const left = areas.reduce((rest, cut) => rest.flatMap((area) => without(area, cut)), before);
    for (const reference of rule.references) book.references.release(reference);
    rule.references = left.map((area) => book.references.add(sheet, area));
    if (before[0] && left[0]) rebaseRule(rule, before[0], left[0]);
  }
  book.rules.set(
    sheet,
    book.rulesOf(sheet).filter((rule) => rule.references.length > 0),
  );
  emitRules(book, sheet);
}
