import { blockAddress } from '../a1';
import { fieldName } from '../names';
import type { TableEntry } from '../sheetLedger';
import type { FoundTable, TableState } from './findTable';
import { findTable } from './findTable';
import { readTable } from './readTable';
import { tableRows } from './tableRows';

/** The name of the table's sheet when people wrote on it, else null. */
export async function sheetOfPeople(
  context: Excel.RequestContext,
  entry: TableEntry,
): Promise<string | null> {
  const state = await findTable(context, entry.id);
  if (state.kind === 'absent') return null;
  return (await hasPeoplesWork(context, entry, state)) ? state.sheet : null;
}

/** Whether there is anything on the table's sheet that we did not write: in people's columns, the user's own, beside the table. */
export async function hasPeoplesWork(
  context: Excel.RequestContext,
  entry: TableEntry,
  state: Exclude<TableState, { kind: 'absent' }>,
): Promise<boolean> {
  // A table that the user made a plain range is theirs.
  if (state.kind === 'plain') return true;
  if (await hasLooseCells(context, entry, state)) return true;
  if (state.kind === 'deleted') return false;
  const program = Object.entries(entry.fields).filter(([, { by }]) => by === 'program');
  const names = new Set(program.map(([id]) => fieldName(entry.id, id)));
  const { rows } = await readTable(context, state);
  return tableRows(entry, names, state, rows).some(({ written, ours, empty }) => written || !(ours || empty));
}

/** Whether anything stands outside the table that is none of our lines. */
async function hasLooseCells(
  context: Excel.RequestContext,
  { lines }: TableEntry,
  state: Exclude<TableState, { kind: 'absent' }>,
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(state.sheet);
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']);
  await context.sync();
  if (used.isNullObject) return false;
  const ours = new Set<unknown>(['', ...lines]);
  const { rowIndex: top, columnIndex: left, rowCount: rows, columnCount: columns } = used;
  const areas = aroundTable({ top, left, bottom: top + rows, right: left + columns }, state);
  const parts = areas.map((address) => sheet.getRange(address).getUsedRangeOrNullObject(true).load('values'));
  if (parts.length > 0) await context.sync();
  return parts.some(
    (part) => !part.isNullObject && part.values.some((row) => row.some((cell) => !ours.has(cell))),
  );
}

interface Box {
  readonly top: number;
  readonly left: number;
  /** Behind the last row and column. */
  readonly bottom: number;
  readonly right: number;
}

/** The parts of the used range above, below, left and right of the table. */
function aroundTable(used: Box, state: Exclude<TableState, { kind: 'absent' }>): string[] {
  if (state.kind !== 'there') return addressesOf([used]);
  const table = boxOf(state);
  return addressesOf([
    { ...used, bottom: Math.min(used.bottom, table.top) },
    { ...used, top: Math.max(used.top, table.bottom) },
    { ...used, right: Math.min(used.right, table.left) },
    { ...used, left: Math.max(used.left, table.right) },
  ]);
}

/** A totals row is reckoned, and so none of the user's writing. */
const boxOf = ({ headerRow, firstColumn, rows, width, totals }: FoundTable): Box => ({
  top: headerRow,
  left: firstColumn,
  bottom: headerRow + 1 + rows + (totals ? 1 : 0),
  right: firstColumn + width,
});

const addressesOf = (boxes: readonly Box[]): string[] =>
  boxes.flatMap(({ top, left, bottom, right }) =>
    bottom > top && right > left ? [blockAddress(top, left, bottom - top, right - left)] : [],
  );
