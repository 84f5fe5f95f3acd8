import type { TierRule } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { bodyOf } from './columnPlace';

/** Ids of all conditional formats on a column's data rows. Takes one sync per call of `context.sync`. */
export function loadRuleIds(
  context: Excel.RequestContext,
  place: ColumnPlace,
): Excel.ConditionalFormatCollection {
  return bodyOf(context, place).conditionalFormats.load('items/id,items/type');
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
  const formats = bodyOf(context, place).conditionalFormats;
  return [...rules]
    .reverse()
    .map((rule) => {
      const added = formats.add('CellValue');
      added.cellValue.format.fill.color = rule.fill;
      added.cellValue.format.font.color = rule.font;
      added.cellValue.rule = { formula1: `="${rule.name.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      return added.load('id');
    })
    .reverse();
}

/** Takes the rules away for which `chosen` says so. */
export async function deleteRules(
  context: Excel.RequestContext,
  place: ColumnPlace,
  chosen: (rule: Excel.ConditionalFormat) => boolean,
): Promise<void> {
  const present = loadRuleIds(context, place);
  await context.sync();
  for (const rule of present.items) if (chosen(rule)) rule.delete();
  await context.sync();
}
