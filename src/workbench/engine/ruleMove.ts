import type { Area } from './area';
import { intersection, without } from './area';
import type { Book } from './book';
import type { ConditionalFormat } from './conditionalFormat';
import type { Move } from './move';
import { rebaseRule } from './ruleShift';
import type { Sheet } from './sheet';

const areasOf = ({ references }: ConditionalFormat): Area[] =>
  references.flatMap(({ area }) => (area ? [area] : []));

/**
 * Lets rules go with the cells that are moved, cell by cell: those on the cells that are pasted over are taken off, and
 * what is moved to another sheet is a rule of that one. Their formulas say of other cells what they said.
 * @param moveRest moves all other references; those of rules are let go of meanwhile
 */
export function moveRules(book: Book, { from, area, to, target }: Move, moveRest: () => void): void {
  const plans = [...new Set([from, to])].flatMap((sheet) =>
    book.rulesOf(sheet).map((rule) => {
      const before = areasOf(rule);
      const moved = sheet === from ? before.flatMap((one) => intersection(one, area) ?? []) : [];
      const left = sheet === from ? before.flatMap((one) => without(one, area)) : before;
      return {
        sheet,
        rule,
        before,
        left: sheet === to ? left.flatMap((one) => without(one, target)) : left,
        moved: moved.map((one) => ({
          ...one,
          row: one.row + target.row - area.row,
          column: one.column + target.column - area.column,
        })),
      };
    }),
  );
  for (const { rule } of plans) for (const reference of rule.references) book.references.release(reference);
  moveRest();
  for (const { sheet, rule, before, left, moved } of plans) {
    give(book, sheet, rule, sheet === to ? [...left, ...moved] : left);
    if (before[0] && left[0]) rebaseRule(rule, before[0], left[0]);
    if (sheet !== to && moved.length > 0) {
      const copy = {
        ...rule,
        id: `${rule.id}${book.nextId()}`,
        format: { ...rule.format },
        settings: new Map(rule.settings),
      };
      give(book, to, copy, moved);
      book.rulesOf(to).push(copy);
    }
  }
  for (const sheet of new Set([from, to])) {
    book.rules.set(
      sheet,
      book.rulesOf(sheet).filter(({ references }) => references.length > 0),
    );
    book.emit({ kind: 'rules', sheet, origin: book.origin });
  }
}

function give(book: Book, sheet: Sheet, rule: ConditionalFormat, areas: readonly Area[]): void {
  rule.references = areas.map((one) => book.references.add(sheet, one));
}
