import type { Area } from './area';
import type { CellValue } from './cellValue';
import { CellError } from './cellValue';
import type { ConditionalFormat } from './conditionalFormat';
import { constantOf } from './constantFormula';
import { holdsFormula } from './ruleFormula';
import { placeOf } from './reference';

type Scalar = string | number | boolean;

/** Excel's order of kinds: numbers before texts before booleans; texts compare without regard to case. */
function compare(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
}

const operand = (rule: ConditionalFormat, key: string): Scalar | undefined => {
  const formula = rule.rule[key];
  return typeof formula === 'string'
    ? constantOf(formula)
    : typeof formula === 'number'
      ? formula
      : undefined;
};

function matchesCellValue(rule: ConditionalFormat, value: CellValue): boolean {
  const first = operand(rule, 'formula1');
  if (first === undefined || value instanceof CellError) return false;
  // An empty cell counts as "" beside a text and as 0 beside a number.
  const cell: Scalar = value ?? (typeof first === 'string' ? '' : 0);
  const order = compare(cell, first);
  const second = operand(rule, 'formula2');
  const between = (): boolean => {
    if (second === undefined) return false;
    const [low, high] = compare(first, second) <= 0 ? [first, second] : [second, first];
    return compare(cell, low) >= 0 && compare(cell, high) <= 0;
  };
  switch (rule.rule.operator) {
    case 'EqualTo':
      return order === 0;
    case 'NotEqualTo':
      return order !== 0;
    case 'GreaterThan':
      return order > 0;
    case 'GreaterThanOrEqual':
      return order >= 0;
    case 'LessThan':
      return order < 0;
    case 'LessThanOrEqual':
      return order <= 0;
    case 'Between':
      return between();
    case 'NotBetween':
      return second !== undefined && !between();
    default:
      return false;
  }
}

function matchesText(rule: ConditionalFormat, value: CellValue): boolean {
  const text = String(value instanceof CellError ? value.text : (value ?? '')).toLowerCase();
  const wanted = typeof rule.rule.text === 'string' ? rule.rule.text.toLowerCase() : '';
  switch (rule.rule.operator) {
    case 'Contains':
      return text.includes(wanted);
    case 'NotContains':
      return !text.includes(wanted);
    case 'BeginsWith':
      return text.startsWith(wanted);
    case 'EndsWith':
      return text.endsWith(wanted);
    default:
      return false;
  }
}

/** Does the rule hold for the cell? Types that compare a cell with its neighbours (top/bottom, presets) never do here. */
export function matches(
  rule: ConditionalFormat,
  row: number,
  column: number,
  valueAt: (row: number, column: number) => CellValue,
): boolean {
  if (rule.type === 'CellValue') return matchesCellValue(rule, valueAt(row, column));
  if (rule.type === 'ContainsText') return matchesText(rule, valueAt(row, column));
  if (rule.type !== 'Custom' || typeof rule.rule.formula !== 'string') return false;
  const first: Area | undefined = rule.references[0] && placeOf(rule.references[0]);
  if (!first) return false;
  return holdsFormula(rule.rule.formula, { row: row - first.row, column: column - first.column }, valueAt);
}
