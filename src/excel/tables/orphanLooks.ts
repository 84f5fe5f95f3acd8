import { addLook } from '../looks';
import type { TableEntry } from '../sheetLedger';
import type { UndoStep } from '../undo';
import { withRules } from './keptLooks';

/**
 * Takes our conditional formats away that are left on a sheet whose table the user deleted.
 * @param restored told what the ledger is to say of them when they had to be made anew
 */
export async function dropOrphanLooks(
  context: Excel.RequestContext,
  sheet: string,
  before: TableEntry | undefined,
  undo: UndoStep[],
  restored: (entry: TableEntry) => void,
): Promise<void> {
  if (!before) return;
  const fields = Object.entries(before.fields);
  const rulesOn = (again: Excel.RequestContext): Excel.ConditionalFormatCollection =>
    again.workbook.worksheets.getItem(sheet).getRange().conditionalFormats.load('items/id');
  const present = rulesOn(context);
  await context.sync();
  const orphans = fields.flatMap(([field, { look, ruleIds }]) => {
    const rules = present.items.filter(({ id }) => ruleIds.includes(id));
    return rules.length > 0 ? [{ field, look, rules }] : [];
  });
  if (orphans.length === 0) return;
  const places = orphans.map(({ rules }) => rules[0]?.getRangeOrNullObject().load('address'));
  await context.sync();
  undo.push(async (again) => {
    const now = rulesOn(again);
    await again.sync();
    const there = new Set(now.items.map(({ id }) => id));
    const added = new Map<string, readonly Excel.ConditionalFormat[]>();
    orphans.forEach(({ field, look, rules }, i) => {
      const place = places[i];
      if (!place || place.isNullObject || rules.every(({ id }) => there.has(id))) return;
      for (const rule of now.items) if (rules.some(({ id }) => id === rule.id)) rule.delete();
      const address = place.address.slice(place.address.lastIndexOf('!') + 1);
      added.set(field, addLook(again.workbook.worksheets.getItem(sheet).getRange(address), look));
    });
    await again.sync();
    const ids = [...added].map(([field, rules]) => [field, rules.map(({ id }) => id)] as const);
    restored(withRules(before, new Map(ids)));
  });
  for (const { rules } of orphans) for (const rule of rules) rule.delete();
  await context.sync();
}
