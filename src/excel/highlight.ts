import type { TierRule, WritePlan } from '../workbook';
import { blockAddress } from './a1';
import type { Earlier } from './earlier';
import type { HeadedColumn } from './headers';
import type { PaintedRule } from './highlightRules';
import { addRowRule, findHighlight, rowFormula, sameColour } from './highlightRules';
import type { HighlightEntry } from './ledger';
import { columnName, SOURCE_NAME } from './names';
import type { UndoStep } from './undo';
import { HIGHLIGHT } from './unsign';

/** What the ledger says of the highlight while the write is under way; undefined without one, before and now. */
export function signedHighlight({ highlight }: WritePlan, earlier: Earlier): HighlightEntry | undefined {
  const before = earlier.ledger?.highlight;
  if (!before && !highlight) return undefined;
  return { ruleIds: before?.ruleIds ?? [], rules: [...(before?.rules ?? []), ...(highlight?.rules ?? [])] };
}

/**
 * Paints the source's rows in the colours of their tiers by live rules, one per tier, or takes them away. Rules that are
 * there already and fit stay as they are. The cells and their formats are not touched.
 * @param entry what the ledger says while the write is under way
 * @returns what it is to say afterwards
 */
export async function writeHighlight(
  context: Excel.RequestContext,
  { source, highlight }: WritePlan,
  columns: readonly HeadedColumn[],
  entry: HighlightEntry | undefined,
  undo: UndoStep[],
  restored: Map<string, readonly string[]>,
): Promise<HighlightEntry | undefined> {
  if (!entry) return undefined;
  const { names } = context.workbook;
  const tiers = columns.find(({ column }) => column.id === highlight?.column);
  const rules = tiers && highlight ? highlight.rules : [];
  const named = names.getItem(SOURCE_NAME).getRange().load(['rowIndex', 'columnIndex']);
  const header = tiers && names.getItem(columnName(tiers.column.id)).getRange().load('columnIndex');
  const { ours, foreign } = await findHighlight(context, source.sheet, entry);
  const area = blockAddress(named.rowIndex + 1, named.columnIndex, source.rowCount, source.columnCount);
  const formulaOf = ({ name }: TierRule): string =>
    rowFormula(header?.columnIndex ?? 0, named.rowIndex + 1, name);
  const stays =
    ours.length === rules.length &&
    rules.every((rule) => ours.some((found) => fits(found, rule, formulaOf(rule), area)));
  const idsOf = (items: readonly Excel.ConditionalFormat[]): string[] => items.map(({ id }) => id);
  if (stays) return rules.length === 0 ? undefined : { ruleIds: idsOf(ours.map(({ item }) => item)), rules };
  undo.push(async (again) => {
    const present = await findHighlight(again, source.sheet, entry);
    const items = [...present.ours.map(({ item }) => item), ...present.begun];
    for (const item of items) if (!foreign.has(item.id)) item.delete();
    const sheet = again.workbook.worksheets.getItem(source.sheet);
    const back = [...ours]
      .sort((a, b) => a.priority - b.priority)
      .map((rule) => addRowRule(sheet.getRanges(rule.areas.join(',')), rule.formula, rule, rule.priority));
    await again.sync();
    restored.set(HIGHLIGHT, idsOf(back));
  });
  for (const { item } of ours) item.delete();
  const rows = names
    .getItem(SOURCE_NAME)
    .getRange()
    .getOffsetRange(1, 0)
    .getAbsoluteResizedRange(source.rowCount, source.columnCount);
  const added = rules.map((rule) => addRowRule(rows, formulaOf(rule), rule));
  await context.sync();
  return rules.length === 0 ? undefined : { ruleIds: idsOf(added), rules };
}

const fits = (found: PaintedRule, rule: TierRule, formula: string, area: string): boolean =>
  found.formula === formula &&
  found.areas.length === 1 &&
  found.areas[0] === area &&
  sameColour(rule.fill, found.fill) &&
  sameColour(rule.font, found.font);
