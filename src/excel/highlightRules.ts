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

interface FoundRules {
  readonly ours: readonly PaintedRule[];
  readonly foreign: ReadonlySet<string>;
  readonly begun: readonly Excel.ConditionalFormat[];
}

/**
 * Our rules that paint rows: those with the ids we know, and those that say what ours say. `foreign` are the ids of all
 * other custom rules of the sheet, `begun` those of them that paint nothing and say nothing, or what ours say: Excel may
 * break off between a rule and its colour. Takes two syncs.
 */
export async function findHighlight(
  context: Excel.RequestContext,
  sheet: string,
  { ruleIds, rules }: HighlightEntry,
): Promise<FoundRules> {
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
    .filter(
      ({ item, rule, fill }) =>
        ruleIds.includes(item.id) ||
        rules.some((one) => says(one, rule.formula) && sameColour(one.fill, fill.color)),
    )
    .map(({ item, rule, fill, font, areas }) => ({
      item,
      formula: rule.formula,
      fill: fill.color,
      font: font.color,
      areas: areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1)),
      priority: item.priority,
    }));
  const known = new Set(ours.map(({ item }) => item.id));
  const others = loaded.filter(({ item }) => !known.has(item.id));
  return {
    ours,
    foreign: new Set(others.map(({ item }) => item.id)),
    begun: others
      .filter(
        ({ rule, fill }) => !fill.color && (!rule.formula || rules.some((one) => says(one, rule.formula))),
      )
      .map(({ item }) => item),
  };
}

const says = (rule: TierRule, formula: string): boolean =>
  tierConstant(rule.name) === OURS.exec(formula)?.[1];

/** @param b as Excel gives it, which may be null in spite of its type: no colour */
export const sameColour = (a: string, b: string | null): boolean => a.toUpperCase() === b?.toUpperCase();

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
