import { anchoredBody } from './columnPlace';
import type { Earlier } from './earlier';
import { entryOf } from './earlier';
import type { HeadedColumn } from './headers';
import type { LedgerColumn } from './ledger';
import { addLook } from './looks';
import { findRules } from './rules';
import { sayingsOf } from './ruleSayings';
import type { UndoStep } from './undo';

/**
 * Puts its look on each column. Conditional formats that are there already and say the same of the same rows stay as
 * they are; others of ours are made anew, and nobody else's are touched.
 * @param entries what the ledger says of the columns while the write is under way
 * @param restored gets the ids of old rules that undoing had to make anew
 * @returns what the ledger is to say when the write is done
 */
export async function writeRules(
  context: Excel.RequestContext,
  columns: readonly HeadedColumn[],
  entries: readonly LedgerColumn[],
  earlier: Earlier,
  undo: UndoStep[],
  restored: Map<string, readonly string[]>,
): Promise<readonly LedgerColumn[]> {
  const done: LedgerColumn[] = [];
  for (const [i, { column, place }] of columns.entries()) {
    const entry = entries[i];
    if (!entry) continue;
    const { id, look } = column;
    const { ours, foreign, fitting, astray } = await findRules(context, place, entry);
    const idsWith = (rules: readonly Excel.ConditionalFormat[]): string[] =>
      [...rules, ...astray].map((rule) => rule.id);
    const last = { ...entry, looks: [look], written: entry.written.slice(-1) };
    const old = entryOf(earlier, id)?.looks ?? [];
    const same =
      fitting &&
      ours.length === sayingsOf(look).length &&
      (ours.length === 0 || JSON.stringify(old) === JSON.stringify([look]));
    if (same) {
      done.push({ ...last, ruleIds: idsWith(ours) });
      continue;
    }
    const had = ours.length > 0 ? old.at(-1) : undefined;
    undo.push(async (again) => {
      const present = anchoredBody(again, place).conditionalFormats.load('items/id');
      await again.sync();
      for (const rule of present.items) if (!foreign.has(rule.id)) rule.delete();
      const before = { ...place, rowCount: earlier.rowCount };
      const back = had ? addLook(anchoredBody(again, before), had) : [];
      await again.sync();
      restored.set(id, idsWith(back));
    });
    for (const rule of ours) rule.delete();
    const added = addLook(anchoredBody(context, place), look);
    await context.sync();
    done.push({ ...last, ruleIds: idsWith(added) });
  }
  return done;
}
