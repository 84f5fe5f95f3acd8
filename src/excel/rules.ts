import { Fault } from '../core';
import type { TierRule } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { anchoredBody } from './columnPlace';
import { toFault } from './hostFault';

/** The conditional formats on a column's data rows, told apart. */
export interface FoundRules {
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly foreign: ReadonlySet<string>;
  /** Ours cover exactly the data rows. */
  readonly fitting: boolean;
}

/**
 * Our rules on a column: those with the ids we know, and copies of them (Excel makes some when rows are moved or
 * pasted): CellValue rules in our column alone that say what ours say. When nothing can be told of what a rule says,
 * and not one id is there any more, the CellValue rules of exactly our data rows. Takes three syncs.
 */
export async function findRules(
  context: Excel.RequestContext,
  place: ColumnPlace,
  { ruleIds, rules }: { readonly ruleIds: readonly string[]; readonly rules: readonly TierRule[] },
): Promise<FoundRules> {
  const formats = anchoredBody(context, place).conditionalFormats.load('items/id,items/type');
  await context.sync();
  const { items } = formats;
  const ranges = items.map((rule) => rule.getRangeOrNullObject().load(['rowCount', 'columnCount']));
  await context.sync();
  const inColumn = ranges.map((range) => !range.isNullObject && range.columnCount === 1);
  const fits = ranges.map((range, i) => inColumn[i] === true && range.rowCount === place.rowCount);
  const strange = items.filter(({ id, type }) => type === 'CellValue' && !ruleIds.includes(id));
  const said = await sayings(context, strange);
  const known = items.some(({ id }) => ruleIds.includes(id));
  const isOurs = items.map((rule, i) => {
    if (ruleIds.includes(rule.id)) return true;
    if (inColumn[i] !== true || rule.type !== 'CellValue') return false;
    const saying = said?.get(rule.id);
    if (said === null) return !known && ruleIds.length > 0 && fits[i] === true;
    return rules.some((own) => saying === sayingOf(formulaOf(own), own.fill));
  });
  return {
    ours: items.filter((_, i) => isOurs[i]),
    foreign: new Set(items.filter((_, i) => !isOurs[i]).map(({ id }) => id)),
    fitting: isOurs.every((ours, i) => !ours || fits[i] === true),
  };
}

const formulaOf = (rule: TierRule): string => `="${rule.name.replaceAll('"', '""')}"`;
const sayingOf = (formula: string, fill: string): string => `${formula} ${fill.toUpperCase()}`;

/** By id what CellValue rules say; null when the host cannot read them (OfficeDev/office-js #6827). */
async function sayings(
  context: Excel.RequestContext,
  items: readonly Excel.ConditionalFormat[],
): Promise<ReadonlyMap<string, string> | null> {
  if (items.length === 0) return new Map();
  const loaded = items.map(({ id, cellValue }) => ({
    id,
    rule: cellValue.load('rule'),
    fill: cellValue.format.fill.load('color'),
  }));
  try {
    await context.sync();
  } catch (error) {
    if (toFault(error) instanceof Fault) return null;
    throw error;
  }
  return new Map(
    loaded.map(({ id, rule, fill }) => {
      const { operator, formula1 } = rule.rule;
      return [id, operator === 'EqualTo' ? sayingOf(formula1, fill.color) : ''];
    }),
  );
}

/**
 * Adds one CellValue rule per tier. A rule compares with a constant: one with a reference is not refreshed
 * (OfficeDev/office-js #5299). Excel puts every new rule on top, so the best tier is added last.
 */
export function addRules(
  context: Excel.RequestContext,
  place: ColumnPlace,
  rules: readonly TierRule[],
): Excel.ConditionalFormat[] {
  const formats = anchoredBody(context, place).conditionalFormats;
  return [...rules]
    .reverse()
    .map((rule) => {
      const added = formats.add('CellValue');
      added.cellValue.format.fill.color = rule.fill;
      added.cellValue.format.font.color = rule.font;
      added.cellValue.rule = { formula1: formulaOf(rule), operator: 'EqualTo' };
      return added.load('id');
    })
    .reverse();
}
