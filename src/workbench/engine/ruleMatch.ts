import type { Book } from './book';
import type { CellValue } from './cellValue';
import { CellError } from './cellValue';
import type { ConditionalFormat } from './conditionalFormat';
import { holdsFormula, operandIn } from './ruleFormula';
import { population } from './rulePopulation';
import { matchesPreset, matchesTopBottom } from './ruleRank';
import type { Sheet } from './sheet';

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

type Operand = (key: 'formula1' | 'formula2') => Scalar | undefined;

function matchesCellValue(rule: ConditionalFormat, value: CellValue, operand: Operand): boolean {
  const first = operand('formula1');
  if (first === undefined || value instanceof CellError) return false;
  // An empty cell counts as "" beside a text and as 0 beside a number.
  const cell: Scalar = value ?? (typeof first === 'string' ? '' : 0);
  const order = compare(cell, first);
  const second = operand('formula2');
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

/** What SEARCH finds: letters of either case, ? for one character, * for any, ~ before one that is meant. */
const searchPattern = (wanted: string): RegExp =>
  new RegExp(
    wanted.replace(/~([?*~])|[?*]|[\\^$.|+()[\]{}]/g, (mark: string, meant: string | undefined) => {
      if (meant !== undefined) return `\\${meant}`;
      return mark === '?' ? '.' : mark === '*' ? '.*' : `\\${mark}`;
    }),
    'is',
  );

/**
 * Excel looks for a text by SEARCH, and compares beginning and end by LEFT and RIGHT: an error contains nothing, and
 * neither begins nor ends with anything.
 */
function matchesText(rule: ConditionalFormat, value: CellValue): boolean {
  const { operator, text: given } = rule.rule;
  if (typeof given !== 'string') return false;
  if (value instanceof CellError) return operator === 'NotContains';
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
  switch (operator) {
    case 'Contains':
      return searchPattern(given).test(text);
    case 'NotContains':
      return !searchPattern(given).test(text);
    case 'BeginsWith':
      return text.toLowerCase().startsWith(given.toLowerCase());
    case 'EndsWith':
      return text.toLowerCase().endsWith(given.toLowerCase());
    default:
      return false;
  }
}

/** Does the rule hold for the cell? Relative references count from the first cell of the rule's first area. */
export function matches(
  book: Book,
  sheet: Sheet,
  rule: ConditionalFormat,
  row: number,
  column: number,
): boolean {
  const valueAt = (r: number, c: number): CellValue => sheet.value(r, c);
  const value = valueAt(row, column);
  const first = rule.references[0]?.area;
  if (!first) return false;
  const offset = { row: row - first.row, column: column - first.column };
  switch (rule.type) {
    case 'CellValue':
      return matchesCellValue(rule, value, (key) => {
        const formula = rule.rule[key];
        if (typeof formula === 'number') return formula;
        if (typeof formula !== 'string') return undefined;
        // An empty cell to compare with counts as 0.
        const found = operandIn(formula, offset, valueAt);
        return found === null ? 0 : found;
      });
    case 'ContainsText':
      return matchesText(rule, value);
    case 'TopBottom':
      return matchesTopBottom(rule.rule, value, population(book, sheet, rule));
    case 'PresetCriteria':
      return matchesPreset(rule.rule, value, population(book, sheet, rule));
    case 'Custom':
      return typeof rule.rule.formula === 'string' && holdsFormula(rule.rule.formula, offset, valueAt);
    default:
      return false;
  }
}
