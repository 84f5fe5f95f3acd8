import { fieldName } from '../names';
import { tableHeaders } from './fieldHeaders';
import { headerCell } from './fieldCells';
import type { FoundTable } from './findTable';
import type { TableWork } from './tableWork';

/**
 * Headers in the words of this run, where the one that stands there is ours: what the user called a column stays.
 * @param cells the header row as it was read
 * @param added headers of columns that this run added
 * @returns column id → the header that we wrote last
 */
export async function renameHeaders(
  { context, table, before, undo }: TableWork,
  found: FoundTable,
  cells: readonly unknown[],
  added: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const written = new Map(added);
  const renamed: { id: string; from: string; to: string }[] = [];
  const taken = [...cells.map(String), ...added.values()];
  for (const { id, header } of table.columns) {
    if (added.has(id)) continue;
    const old = before?.fields[id]?.header;
    const cell = cells[found.fields.get(fieldName(table.id, id)) ?? -1];
    const now = typeof cell === 'string' ? cell : '';
    const [to = header] = tableHeaders(
      [header],
      taken.filter((one) => one !== now),
    );
    written.set(id, now === old ? to : (old ?? now));
    if (now === old && to !== now) renamed.push({ id, from: now, to });
  }
  if (renamed.length === 0) return written;
  const write = (again: typeof context, side: 'from' | 'to'): void => {
    for (const one of renamed) headerCell(again, table.id, one.id).values = [[one[side]]];
  };
  undo.push(async (again) => {
    write(again, 'from');
    await again.sync();
  });
  write(context, 'to');
  await context.sync();
  return written;
}
