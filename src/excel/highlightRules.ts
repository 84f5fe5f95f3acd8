import type { TierRule } from '../workbook';
import { columnLetters } from './a1';
import type { HighlightEntry } from './ledger';
import { tierConstant } from './looks';

/** One of our rules that paint rows, as it stands on a sheet. */
export interface PaintedRule {
  readonly item: Excel.ConditionalFormat;
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
  /** Its areas: ["A2:C7"]. */
  readonly areas: readonly string[];
  readonly priority: number;
}

/**
 * True in rows whose tier is this one. The row is relative to the first cell of the rule's range, the column is not
 * (OfficeDev/office-js #5194).
 * @param column of the tiers
 * @param row first data row of the sheet, counted from 0
 */
export const rowFormula = (column: number, row: number, tier: string): string =>
  `=$${columnLetters(column)}${row + 1}${tierConstant(tier)}`;

/** As Excel has it by now: in whichever column, which may be gone. */
const OURS = /^=(?:\$[A-Z]+\$?\d+|#REF!)(="(?:[^"]|"")*")$/;

/**
 * Our rules that paint rows: those with the ids we know, and those that say what ours say. `foreign` are the ids of all
 * other custom rules of the sheet. Takes two syncs.
 */
export async function findHighlight(
  context: Excel.RequestContext,
  sheet: string,
  { ruleIds, rules }: HighlightEntry,
): Promise<{ readonly ours: readonly PaintedRule[]; readonly foreign: ReadonlySet<string> }> {
  const formats = context.workbook.worksheets
    .getItem(sheet)
    .getRange()
    .conditionalFormats.load(['items/id', 'items/type', 'items/priority']);
  await context.sync();
  const loaded = formats.items
    .filter(({ type }) => type === 'Custom')
    .map((item) => ({
      item,
      rule: item.custom.rule.load('formula'),
      fill: item.custom.format.fill.load('color'),
      font: item.custom.format.font.load('color'),
      areas: item.getRanges().areas.load('items/address'),
    }));
  if (loaded.length > 0) await context.sync();
  const ours = loaded
    .filter(({ item, rule, fill }) => ruleIds.includes(item.id) || says(rules, rule.formula, fill.color))
    .map(({ item, rule, fill, font, areas }) => ({
      item,
      formula: rule.formula,
      fill: fill.color,
      font: font.color,
      areas: areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)),
      priority: item.priority,
    }));
  const known = new Set(ours.map(({ item }) => item.id));
  return { ours, foreign: new Set(loaded.map(({ item }) => item.id).filter((id) => !known.has(id))) };
}

function says(rules: readonly TierRule[], formula: string, fill: string): boolean {
  const constant = OURS.exec(formula)?.[1];
  return rules.some((rule) => tierConstant(rule.name) === constant && sameColour(rule.fill, fill));
}

export const sameColour = (a: string, b: string): boolean => a.toUpperCase() === b.toUpperCase();

/** A rule behind all others: those of the user and of our columns win. */
export function addRowRule(
  range: Excel.Range | Excel.RangeAreas,
  formula: string,
  { fill, font }: Pick<TierRule, 'fill' | 'font'>,
  priority = LAST,
): Excel.ConditionalFormat {
  const added = range.conditionalFormats.add('Custom');
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = fill;
  added.custom.format.font.color = font;
  added.priority = priority;
  return added.load('id');
}

/** "Use a negative priority to begin from the back" (Microsoft, Excel.ConditionalFormat.priority). */
const LAST = -1;
