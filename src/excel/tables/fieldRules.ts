import type { Look } from '../../workbook';
import { addLook } from '../looks';
import { sayings, sayingsOf, typeOf } from '../ruleSayings';
import type { FieldEntry } from '../sheetLedger';
import { fieldCells } from './fieldCells';

/** The conditional formats on a column of a table, told apart. */
export interface FieldRules {
  readonly id: string;
  readonly ours: readonly Excel.ConditionalFormat[];
  readonly foreign: ReadonlySet<string>;
  /** Ours cover exactly the column's rows. */
  readonly fitting: boolean;
}

type Fields = readonly (readonly [id: string, entry: Pick<FieldEntry, 'look' | 'ruleIds'>])[];

/**
 * Our conditional formats on columns of a table: those with the ids we know, and copies of them (Excel makes some when
 * rows are moved or pasted): those in the column alone that say what ours say. When nothing can be told of what they
 * say, and not one id is there any more, those of our kind on exactly the column's rows. Takes three syncs.
 */
export async function findFieldRules(
  context: Excel.RequestContext,
  table: string,
  fields: Fields,
  rows: number,
): Promise<readonly FieldRules[]> {
  const formats = fields.map(([id]) =>
    fieldCells(context, table, id, 0, rows).conditionalFormats.load('items/id,items/type'),
  );
  await context.sync();
  const present = formats.map(({ items }) =>
    items.map((rule) => ({ rule, range: rule.getRangeOrNullObject().load(['rowCount', 'columnCount']) })),
  );
  if (present.some(({ length }) => length > 0)) await context.sync();
  const strange = fields.flatMap(([, { look, ruleIds }], i) =>
    (present[i] ?? []).flatMap(({ rule }) =>
      isOfKind(rule, look) && !ruleIds.includes(rule.id) ? [rule] : [],
    ),
  );
  const said = await sayings(context, strange);
  return fields.map(([id, { look, ruleIds }], i) => {
    const found = (present[i] ?? []).map(({ rule, range }) => {
      const inColumn = !range.isNullObject && range.columnCount === 1;
      return { rule, inColumn, fits: inColumn && range.rowCount === rows };
    });
    const say = new Set(sayingsOf(look));
    const known = found.some(({ rule }) => ruleIds.includes(rule.id));
    const isOurs = ({ rule, inColumn, fits }: (typeof found)[number]): boolean => {
      if (ruleIds.includes(rule.id)) return true;
      if (!inColumn || !isOfKind(rule, look)) return false;
      if (said === null) return !known && ruleIds.length > 0 && fits;
      return say.has(said.get(rule.id) ?? '');
    };
    const ours = found.filter(isOurs);
    return {
      id,
      ours: ours.map(({ rule }) => rule),
      foreign: new Set(found.filter((one) => !isOurs(one)).map(({ rule }) => rule.id)),
      fitting: ours.every(({ fits }) => fits),
    };
  });
}

function isOfKind({ type }: Excel.ConditionalFormat, look: Look): boolean {
  const name: string = type;
  return name === typeOf(look);
}

/** How many conditional formats a look has. */
export const countOf = (look: Look): number =>
  look.kind === 'tiers' ? look.rules.length : look.kind === 'plain' ? 0 : 1;

/**
 * Puts looks on columns: what is there already and says the same of the same rows stays, other rules of ours are made
 * anew, nobody else's are touched. Takes four syncs at most.
 * @returns the ids of the rules by column id
 */
export async function putLooks(
  context: Excel.RequestContext,
  table: string,
  fields: readonly {
    readonly id: string;
    readonly look: Look;
    readonly before: Pick<FieldEntry, 'look' | 'ruleIds'>;
  }[],
  rows: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const known = fields.map(({ id, before }) => [id, before] as const);
  const found = await findFieldRules(context, table, known, rows);
  const result = new Map<string, readonly Excel.ConditionalFormat[]>();
  fields.forEach(({ id, look, before }, i) => {
    const rules = found[i];
    if (!rules) return;
    const same =
      rules.fitting &&
      rules.ours.length === countOf(look) &&
      JSON.stringify(before.look) === JSON.stringify(look);
    if (same) {
      result.set(id, rules.ours);
      return;
    }
    for (const rule of rules.ours) rule.delete();
    result.set(id, addLook(fieldCells(context, table, id, 0, rows), look));
  });
  await context.sync();
  return new Map([...result].map(([id, rules]) => [id, rules.map((rule) => rule.id)]));
}
