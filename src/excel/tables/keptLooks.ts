import { fieldName } from '../names';
import type { FieldEntry, TableEntry } from '../sheetLedger';
import { putSheet } from '../sheetLedger';
import type { UndoStep } from '../undo';
import { fieldCells } from './fieldCells';
import { findFieldRules, putLooks } from './fieldRules';
import type { FoundTable } from './findTable';
import type { TableWork } from './tableWork';

/** The step that puts our conditional formats and the ledger's entry back as they are, of rows as they are. */
export async function looksAgain(
  { context, table, before }: TableWork,
  found: FoundTable,
): Promise<UndoStep> {
  const fields = Object.entries(before?.fields ?? {}).filter(([id]) =>
    found.fields.has(fieldName(table.id, id)),
  );
  const rules = await findFieldRules(context, table.id, fields, found.rows);
  return async (again) => {
    const bodies = fields.map(([id]) =>
      fieldCells(again, table.id, id, 0, found.rows).conditionalFormats.load('items/id'),
    );
    await again.sync();
    bodies.forEach(({ items }, i) => {
      const ours = new Set(rules[i]?.ours.map(({ id }) => id));
      for (const rule of items)
        if (!ours.has(rule.id) && rules[i]?.foreign.has(rule.id) === false) rule.delete();
    });
    const changed = fields.filter((_, i) => {
      const there = new Set(bodies[i]?.items.map(({ id }) => id));
      // What did not fit before needs not fit again.
      return rules[i]?.fitting !== false || rules[i].ours.some(({ id }) => !there.has(id));
    });
    const old = changed.map(([id, entry]) => ({ id, look: entry.look, before: entry }));
    const ids = await putLooks(again, table.id, old, found.rows);
    await putSheet(again, table.id, before && withRules(before, ids));
  };
}

/** The entry with other rules on some columns. */
export function withRules(entry: TableEntry, ids: ReadonlyMap<string, readonly string[]>): TableEntry {
  const fields = Object.entries(entry.fields).map(([id, field]): [string, FieldEntry] => [
    id,
    { ...field, ruleIds: ids.get(id) ?? field.ruleIds },
  ]);
  return { ...entry, fields: Object.fromEntries(fields) };
}
