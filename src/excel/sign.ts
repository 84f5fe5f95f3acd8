import { Fault } from '../core';
import type { Source, WritePlan } from '../workbook';
import { blockAddress } from './a1';
import type { Earlier } from './earlier';
import { entryOf } from './earlier';
import { after, joined, ofLength } from './formatRuns';
import type { HeadedColumn } from './headers';
import type { Ledger, LedgerColumn } from './ledger';
import { LEDGER_KEY, MEMORY_KEY, storeLedger } from './ledger';
import type { StoredMemory } from './memory';
import { addHidden, columnName, SOURCE_NAME } from './names';

/**
 * Names, ledger and memory, before the first cell is written: whatever happens afterwards, even to this program,
 * Clear finds every column. Takes one sync.
 * @throws Fault `run.changedMeanwhile` when the headers are not those that were read
 */
export async function sign(
  context: Excel.RequestContext,
  { source, headers }: WritePlan,
  memory: StoredMemory,
  columns: readonly HeadedColumn[],
  earlier: Earlier,
): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  for (const name of earlier.lost) names.getItem(name).delete();
  for (const { column, place, existing } of columns) {
    if (existing) continue;
    const cell = worksheets.getItem(place.sheet).getRangeByIndexes(place.headerRow, place.column, 1, 1);
    addHidden(context, columnName(column.id), cell);
  }
  if (earlier.hasSourceName) names.getItem(SOURCE_NAME).delete();
  const sheet = worksheets.getItem(source.sheet);
  const { headerRow, firstColumn, columnCount } = source;
  addHidden(
    context,
    SOURCE_NAME,
    sheet.getRangeByIndexes(headerRow, firstColumn, source.rowCount + 1, columnCount),
  );
  const header = sheet.getRangeByIndexes(headerRow, firstColumn, 1, columnCount).load('values');
  storeLedger(context, ledgerOf(earlier, columns, source, ledgerEntries(columns, earlier)));
  settings.add(MEMORY_KEY, memory);
  await context.sync();
  // In one batch with the names: what stands there is what they were given to.
  const cells: readonly unknown[] = header.values[0] ?? [];
  const moved = headers.findIndex(
    (cell, i) =>
      !source.ownColumns.includes(i) && (typeof cell === 'object' ? cell.error : cell) !== cells[i],
  );
  if (moved >= 0) {
    const address = blockAddress(headerRow, firstColumn + moved, 1, 1);
    throw new Fault('run.changedMeanwhile', { address, sheet: source.sheet });
  }
}

/** What the ledger says of the columns before their rules are made. @param fitted widths given to new columns */
export function ledgerEntries(
  columns: readonly HeadedColumn[],
  earlier: Earlier,
  fitted: ReadonlyMap<string, number> = new Map(),
): LedgerColumn[] {
  return columns.map(({ column: { id, rules }, before }) => {
    const old = entryOf(earlier, id);
    const rows = earlier.rowCount + 1;
    const formats = old
      ? joined([...ofLength(old.formats, rows), ...after(before.formats, rows)])
      : before.formats;
    const { width, fittedWidth } = old ?? { width: before.width, fittedWidth: fitted.get(id) ?? null };
    const texts = [...new Set([...(old?.texts ?? []), ...rules.map(({ name }) => name)])];
    return { id, ruleIds: old?.ruleIds ?? [], rules: old?.rules ?? [], texts, formats, width, fittedWidth };
  });
}

/** Columns of earlier runs that this run does not write stay in the ledger: Clear takes them away too. */
export function ledgerOf(
  earlier: Earlier,
  columns: readonly HeadedColumn[],
  { rowCount, headerRows }: Source,
  entries: readonly LedgerColumn[],
): Ledger {
  const kept = (earlier.ledger?.columns ?? []).filter(
    ({ id }) => entryOf(earlier, id) && !columns.some(({ column }) => column.id === id),
  );
  return { version: 1, rowCount, headerRows, columns: [...kept, ...entries] };
}

/** Takes names, ledger and memory back to what they were. @param rules ids of rules that were made anew */
export async function unsign(
  context: Excel.RequestContext,
  columns: readonly HeadedColumn[],
  earlier: Earlier,
  rules: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const fresh = columns.filter(({ existing }) => !existing).map(({ column }) => columnName(column.id));
  const added = [...fresh, SOURCE_NAME].map((name) => names.getItemOrNullObject(name).load('name'));
  const keys = [LEDGER_KEY, MEMORY_KEY].map((key) => settings.getItemOrNullObject(key).load('key'));
  await context.sync();
  for (const item of [...added, ...keys]) if (!item.isNullObject) item.delete();
  const { named, ledger, memory } = earlier;
  if (named) {
    addHidden(context, SOURCE_NAME, worksheets.getItem(named.sheet).getRange(named.address));
  }
  if (ledger) {
    const restored = ledger.columns.map((column) => ({
      ...column,
      ruleIds: rules.get(column.id) ?? column.ruleIds,
    }));
    storeLedger(context, { ...ledger, columns: restored });
  }
  if (memory !== null) settings.add(MEMORY_KEY, memory);
  await context.sync();
}
