import type { Area } from './area';
import { holds } from './area';
import type { Book } from './book';
import type { CellValue } from './cellValue';
import type { ConditionalFormat } from './conditionalFormat';
import { lowestOf, scaleColor, spread } from './ruleScale';
import { matches } from './ruleMatch';
import type { Sheet } from './sheet';

/** What rules paint over a cell's own format. */
export interface Painted {
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  /** A data bar: its length as a share of the cell and its colour. */
  bar?: { readonly share: number; readonly color: string };
}

const touches = (rule: ConditionalFormat, row: number, column: number): boolean =>
  rule.references.some(({ area }) => area && holds(area, row, column));

/** Applies the rules by priority: a property is painted by the first rule that has it; `stopIfTrue` ends the list. */
export function paintedAt(book: Book, sheet: Sheet, row: number, column: number): Painted {
  const painted: Painted = {};
  for (const rule of book.rulesOf(sheet)) {
    if (!touches(rule, row, column)) continue;
    if (rule.type === 'DataBar' || rule.type === 'ColorScale') {
      paintScale(painted, rule, numbersOf(book, sheet, rule), sheet.value(row, column));
      continue;
    }
    if (!matches(rule, row, column, (r, c) => sheet.value(r, c))) continue;
    const { fill, fontColor, bold, italic } = rule.format;
    if (fill !== undefined) painted.fill ??= fill;
    if (fontColor !== undefined) painted.fontColor ??= fontColor;
    if (bold !== undefined) painted.bold ??= bold;
    if (italic !== undefined) painted.italic ??= italic;
    if (rule.stopIfTrue) break;
  }
  return painted;
}

const spreads = new WeakMap<ConditionalFormat, { version: number; numbers: readonly number[] }>();

/** The numbers that a scale spans, ascending; sorted once until something changes. */
function numbersOf(book: Book, sheet: Sheet, rule: ConditionalFormat): readonly number[] {
  const known = spreads.get(rule);
  if (known?.version === book.version) return known.numbers;
  const areas: Area[] = rule.references.flatMap(({ area }) => area ?? []);
  const numbers = spread(sheet, areas);
  spreads.set(rule, { version: book.version, numbers });
  return numbers;
}

function paintScale(
  painted: Painted,
  rule: ConditionalFormat,
  numbers: readonly number[],
  value: CellValue,
): void {
  if (typeof value !== 'number' || numbers.length === 0) return;
  if (rule.type === 'ColorScale') {
    const color = scaleColor(rule.settings.get('Criteria'), value, numbers);
    if (color !== undefined) painted.fill ??= color;
    return;
  }
  const low = Math.min(0, lowestOf(numbers));
  const high = numbers[numbers.length - 1] ?? 0;
  const positive = rule.settings.get('PositiveFormat.FillColor');
  painted.bar ??= {
    share: high > low ? (value - low) / (high - low) : 0,
    color: typeof positive === 'string' ? positive : '#638EC6',
  };
}
