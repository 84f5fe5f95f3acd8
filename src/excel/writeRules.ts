import type { Source } from '../workbook';
import { anchoredBody } from './columnPlace';
import type { Earlier } from './earlier';
import type { HeadedColumn } from './headers';
import type { LedgerColumn } from './ledger';
import { storeLedger } from './ledger';
import { addRules, findRules } from './rules';
import { ledgerEntries, ledgerOf } from './sign';
import type { UndoStep } from './undo';

/**
 * Puts the rules on each column. Rules that are there already and say the same of the same rows stay as they are;
 * others of ours are made anew, and nobody else's are touched.
 * @param restored gets the ids of old rules that undoing had to make anew
 */
export async function writeRules(
  context: Excel.RequestContext,
  columns: readonly HeadedColumn[],
  earlier: Earlier,
  source: Source,
  fitted: ReadonlyMap<string, number>,
  undo: UndoStep[],
  restored: Map<string, readonly string[]>,
): Promise<void> {
  const entries = ledgerEntries(columns, earlier, fitted);
  const done: LedgerColumn[] = [];
  for (const [i, { column, place }] of columns.entries()) {
    const entry = entries[i];
    if (!entry) continue;
    const { ours, foreign, fitting } = await findRules(context, place, entry);
    const texts = column.rules.map(({ name }) => name);
    const same =
      fitting &&
      ours.length === column.rules.length &&
      JSON.stringify(entry.rules) === JSON.stringify(column.rules);
    if (same) {
      done.push({ ...entry, ruleIds: ours.map(({ id }) => id), texts });
      continue;
    }
    const had = ours.length > 0;
    undo.push(async (again) => {
      const present = anchoredBody(again, place).conditionalFormats.load('items/id');
      await again.sync();
      for (const rule of present.items) if (!foreign.has(rule.id)) rule.delete();
      const old = had ? addRules(again, { ...place, rowCount: earlier.rowCount }, entry.rules) : [];
      await again.sync();
      restored.set(
        column.id,
        old.map(({ id }) => id),
      );
    });
    for (const rule of ours) rule.delete();
    const added = addRules(context, place, column.rules);
    await context.sync();
    done.push({ ...entry, ruleIds: added.map(({ id }) => id), rules: column.rules, texts });
  }
  storeLedger(context, ledgerOf(earlier, columns, source, done));
  await context.sync();
}
