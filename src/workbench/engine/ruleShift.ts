import type { Area } from './area';
import { areaOf } from './area';
import type { ConditionalFormat, Json } from './conditionalFormat';
import { changeReferences } from './cellReference';
import { movedFormula } from './movedFormula';
import type { Shift } from './shift';
import { shiftArea } from './shift';

/**
 * A rule's formula after cells were put in or taken out. It is written as seen from the first cell of the rule: references
 * follow their cells; where those are gone, relative parts keep their distance to the first cell and absolute ones are lost.
 */
function shiftedFormula(formula: string, before: Area, after: Area, shift: Shift): string {
  return changeReferences(formula, (reference) => {
    const cell = shiftArea(areaOf(reference.row, reference.column), shift);
    if (cell) return { ...reference, row: cell.row, column: cell.column };
    const fixed = shift.axis === 'rows' ? reference.fixedRow : reference.fixedColumn;
    if (fixed) return null;
    const row = reference.row + after.row - before.row;
    const column = reference.column + after.column - before.column;
    return { ...reference, row, column };
  });
}

const isFormula = (key: string): boolean => /^formula[12]?$/.test(key);

const changeFormulas = ({ rule }: ConditionalFormat, change: (formula: string) => string): Json =>
  Object.fromEntries(
    Object.entries(rule).map(([key, value]) => [
      key,
      isFormula(key) && typeof value === 'string' ? change(value) : value,
    ]),
  );

/** The first cells of rules, to be asked before a shift. */
export const anchorsOf = (rules: readonly ConditionalFormat[]): Map<ConditionalFormat, Area> =>
  new Map(
    rules.flatMap((rule): [ConditionalFormat, Area][] => {
      const area = rule.references[0]?.area;
      return area ? [[rule, area]] : [];
    }),
  );

/** Lets the formulas of rules follow a shift of their own sheet. */
export function shiftRuleFormulas(anchors: ReadonlyMap<ConditionalFormat, Area>, shift: Shift): void {
  for (const [rule, before] of anchors) {
    const after = rule.references[0]?.area;
    if (after) rule.rule = changeFormulas(rule, (formula) => shiftedFormula(formula, before, after, shift));
  }
}

/** A rule that begins at another cell says the same of the cells that it keeps. */
export function rebaseRule(rule: ConditionalFormat, before: Area, after: Area): void {
  const [rows, columns] = [after.row - before.row, after.column - before.column];
  rule.rule = changeFormulas(rule, (formula) => movedFormula(formula, rows, columns));
}
