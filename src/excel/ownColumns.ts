import { columnIdOf } from './names';

/** The header cell of one of our columns, where it stands now. */
export interface OwnColumn {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Our columns, found by their names. A name whose cell is gone (the user deleted the column) yields none and is
 * listed in `lost`. Takes two syncs.
 */
export async function findOwnColumns(
  context: Excel.RequestContext,
): Promise<{ found: readonly OwnColumn[]; lost: readonly string[] }> {
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const ours = names.items.flatMap((item) => {
    const id = columnIdOf(item.name);
    if (id === undefined) return [];
    const range = item.getRangeOrNullObject().load(['rowIndex', 'columnIndex', 'worksheet/name']);
    return [{ name: item.name, id, range }];
  });
  if (ours.length === 0) return { found: [], lost: [] };
  await context.sync();
  const found: OwnColumn[] = [];
  const lost: string[] = [];
  for (const { id, name, range } of ours) {
    if (range.isNullObject) lost.push(name);
    else found.push({ id, sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex });
  }
  return { found, lost };
}
