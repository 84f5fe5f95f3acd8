import type { TierRule } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { anchoredBody } from './columnPlace';

/** The conditional formats on a column's data rows, told apart. */
export interface FoundRules {
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly foreign: ReadonlySet<string>;
  /** Ours cover exactly the data rows. */
  readonly fitting: boolean;
}

/**
 * Our rules on a column: those with the ids we know; when not one id is there any more, the CellValue rules of
 * exactly our data rows. Takes two syncs.
 */
export async function findRules(
  context: Excel.RequestContext,
  place: ColumnPlace,
  ids: readonly string[],
): Promise<FoundRules> {
  const formats = anchoredBody(context, place).conditionalFormats.load('items/id,items/type');
  await context.sync();
  const { items } = formats;
  const ranges = items.map((rule) =>
    rule.getRangeOrNullObject().load(['rowIndex', 'rowCount', 'columnCount']),
  );
  await context.sync();
  const fits = ranges.map(
    (range) => !range.isNullObject && range.columnCount === 1 && range.rowCount === place.rowCount,
  );
  const known = items.some(({ id }) => ids.includes(id));
  const isOurs = items.map(({ id, type }, i) =>
    known ? ids.includes(id) : ids.length > 0 && type === 'CellValue' && fits[i] === true,
  );
  return {
    ours: items.filter((_, i) => isOurs[i]),
    foreign: new Set(items.filter((_, i) => !isOurs[i]).map(({ id }) => id)),
    fitting: isOurs.every((ours, i) => !ours || fits[i] === true),
  };
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
      added.cellValue.rule = { formula1: `="${rule.name.replaceAll('"', '""')}"`, operator: 'EqualTo' };
      return added.load('id');
    })
    .reverse();
}
