import type { Look } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { anchoredBody } from './columnPlace';
import { sayings, sayingsOf, typeOf } from './ruleSayings';

/** The conditional formats on a column's data rows, told apart. */
export interface FoundRules {
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly foreign: ReadonlySet<string>;
  /** Ours by their ids, on cells that the user took out of the column. */
  readonly astray: readonly Excel.ConditionalFormat[];
  /** Ours cover exactly the data rows. */
  readonly fitting: boolean;
}

/**
 * Our conditional formats on a column: those with the ids we know, and copies of them (Excel makes some when rows are
 * moved or pasted): those in our column alone that say what ours say. When nothing can be told of what they say, and not
 * one id is there any more, those of our kind on exactly our data rows. Takes three syncs.
 */
export async function findRules(
  context: Excel.RequestContext,
  place: ColumnPlace,
  { ruleIds, looks }: { readonly ruleIds: readonly string[]; readonly looks: readonly Look[] },
): Promise<FoundRules> {
  const formats = anchoredBody(context, place).conditionalFormats.load('items/id,items/type');
  const sheet = context.workbook.worksheets.getItem(place.sheet).getRange();
  const everywhere = sheet.conditionalFormats.load('items/id');
  await context.sync();
  const { items } = formats;
  const ranges = items.map((rule) => rule.getRangeOrNullObject().load(['rowCount', 'columnCount']));
  await context.sync();
  const inColumn = ranges.map((range) => !range.isNullObject && range.columnCount === 1);
  const fits = ranges.map((range, i) => inColumn[i] === true && range.rowCount === place.rowCount);
  const types = new Set(looks.map(typeOf));
  const say = new Set(looks.flatMap(sayingsOf));
  const strange = items.filter(({ id, type }) => types.has(type) && !ruleIds.includes(id));
  const said = await sayings(context, strange);
  const known = items.some(({ id }) => ruleIds.includes(id));
  const isOurs = items.map((rule, i) => {
    if (ruleIds.includes(rule.id)) return true;
    if (inColumn[i] !== true || !types.has(rule.type)) return false;
    if (said === null) return !known && ruleIds.length > 0 && fits[i] === true;
    return say.has(said.get(rule.id) ?? '');
  });
  return {
    ours: items.filter((_, i) => isOurs[i]),
    astray: everywhere.items.filter(({ id }) => ruleIds.includes(id) && !items.some((one) => one.id === id)),
    foreign: new Set(items.filter((_, i) => !isOurs[i]).map(({ id }) => id)),
    fitting: isOurs.every((ours, i) => !ours || fits[i] === true),
  };
}
