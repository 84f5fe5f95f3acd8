import { Fault } from '../core';
import type { Source } from '../workbook';
import { blockAddress, onSheet } from './a1';
import type { Ledger, LedgerColumn } from './ledger';
import { loadLedger } from './ledger';
import type { StoredMemory } from './memory';
import { SOURCE_NAME } from './names';
import type { OwnColumn } from './ownColumns';
import { findOwnColumns } from './ownColumns';

/** What is in the workbook from earlier writes, where it stands now. */
export interface Earlier {
  readonly ledger: Ledger | null;
  readonly memory: StoredMemory | null;
  readonly own: readonly OwnColumn[];
  /** Names whose cells are gone. */
  readonly lost: readonly string[];
  readonly hasSourceName: boolean;
  /** What the source's name covers; null when there is no name or its cells are gone. */
  readonly named: { readonly sheet: string; readonly address: string } | null;
  /** Data rows of the source at the last write, as Excel has followed them since. */
  readonly rowCount: number;
}

/** Takes four syncs. @throws Fault `write.otherSource` when what is there belongs to other rows */
export async function findEarlier(context: Excel.RequestContext, source: Source): Promise<Earlier> {
  const { ledger, memory } = await loadLedger(context);
  const { found: own, lost } = await findOwnColumns(context);
  const name = context.workbook.names.getItemOrNullObject(SOURCE_NAME).load('name');
  await context.sync();
  const base = { ledger, memory, own, lost, hasSourceName: !name.isNullObject };
  const range = name.isNullObject
    ? null
    : name
        .getRangeOrNullObject()
        .load(['address', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'worksheet/name']);
  await context.sync();
  if (!range || range.isNullObject) {
    rejectOtherRows(source, own);
    return { ...base, named: null, rowCount: ledger?.rowCount ?? source.rowCount };
  }
  const sheet = range.worksheet.name;
  const sameColumns =
    range.columnIndex < source.firstColumn + source.columnCount &&
    source.firstColumn < range.columnIndex + range.columnCount;
  if (own.length > 0 && (sheet !== source.sheet || range.rowIndex !== source.headerRow || !sameColumns)) {
    throw otherSource(own);
  }
  rejectOtherRows(source, own);
  return {
    ...base,
    named: { sheet, address: range.address.slice(range.address.lastIndexOf('!') + 1) },
    rowCount: source.table === undefined ? range.rowCount - 1 : source.rowCount,
  };
}

/** Our columns stand beside other rows: they would be left without their source. */
function rejectOtherRows(source: Source, own: readonly OwnColumn[]): void {
  if (own.some(({ sheet, row }) => sheet !== source.sheet || row !== source.headerRow))
    throw otherSource(own);
}

function otherSource(own: readonly OwnColumn[]): Fault {
  const addresses = own.map(({ sheet, row, column }) => onSheet(sheet, blockAddress(row, column, 1, 1)));
  return new Fault('write.otherSource', { address: addresses.join(', ') });
}

/** The ledger's entry of a column that is there from an earlier run. */
export function entryOf(earlier: Earlier, id: string): LedgerColumn | undefined {
  if (!earlier.own.some((own) => own.id === id)) return undefined;
  return earlier.ledger?.columns.find((column) => column.id === id);
}
