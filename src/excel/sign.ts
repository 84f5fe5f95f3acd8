import { Fault } from '../core';
import type { WritePlan } from '../workbook';
import { blockAddress } from './a1';
import type { Earlier } from './earlier';
import type { HeadedColumn } from './headers';
import type { Ledger } from './ledger';
import { MEMORY_KEY, storeLedger } from './ledger';
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
  ledger: Ledger,
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
  storeLedger(context, ledger);
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
