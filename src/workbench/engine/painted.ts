import { holds } from './area';
import type { Book } from './book';
import type { CellValue } from './cellValue';
import type { ConditionalFormat } from './conditionalFormat';
import type { DataBar } from './ruleBar';
import { barOf } from './ruleBar';
import type { NumberOf } from './ruleBound';
import { numberIn } from './ruleFormula';
import type { Icon } from './ruleIcon';
import { iconOf } from './ruleIcon';
import { matches } from './ruleMatch';
import { population } from './rulePopulation';
import { scaleColor } from './ruleScale';
import type { Sheet } from './sheet';

/** What rules paint over a cell's own format. */
export interface Painted {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  strikethrough?: boolean;
  numberFormat?: string;
  bar?: DataBar;
  icon?: Icon;
  /** True when a bar or an icon stands for the text. */
  textHidden?: boolean;
}

const touches = (rule: ConditionalFormat, row: number, column: number): boolean =>
  rule.references.some(({ area }) => area && holds(area, row, column));

const isScale = ({ type }: ConditionalFormat): boolean =>
  type === 'DataBar' || type === 'ColorScale' || type === 'IconSet';

/** Applies the rules by priority: a property is painted by the first rule that has it; `stopIfTrue` ends the list. */
export function paintedAt(book: Book, sheet: Sheet, row: number, column: number): Painted {
  const painted: Painted = {};
  for (const rule of book.rulesOf(sheet)) {
    if (!touches(rule, row, column)) continue;
    if (isScale(rule)) {
      paintScale(painted, rule, population(book, sheet, rule).numbers, sheet.value(row, column), (formula) =>
        numberIn(formula, (r, c) => sheet.value(r, c)),
      );
      continue;
    }
    if (!matches(book, sheet, rule, row, column)) continue;
    Object.assign(painted, { ...rule.format, ...painted });
    if (rule.stopIfTrue) break;
  }
  return painted;
}

/** Scales take in numbers alone. */
function paintScale(
  painted: Painted,
  { type, settings }: ConditionalFormat,
  numbers: readonly number[],
  value: CellValue,
  numberOf: NumberOf,
): void {
  if (typeof value !== 'number' || numbers.length === 0) return;
  if (type === 'ColorScale') {
    const color = scaleColor(settings.get('Criteria'), value, numbers, numberOf);
    if (color !== undefined) painted.fill ??= color;
  } else if (type === 'DataBar' && !painted.bar) {
    painted.bar = barOf(settings, value, numbers, numberOf);
    if (settings.get('ShowDataBarOnly') === true) painted.textHidden = true;
  } else if (type === 'IconSet' && !painted.icon) {
    painted.icon = iconOf(settings, value, numbers, numberOf);
    if (settings.get('ShowIconOnly') === true) painted.textHidden = true;
  }
}
