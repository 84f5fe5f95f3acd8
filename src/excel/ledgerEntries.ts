import type { Source } from '../workbook';
import type { Earlier } from './earlier';
import { entryOf } from './earlier';
import { after, joined, ofLength } from './formatRuns';
import type { HeadedColumn } from './headers';
import type { HighlightEntry, Ledger, LedgerColumn } from './ledger';
import { writtenBy } from './written';

/** What the ledger says of the columns while they are being written: what stands there, and what will. */
export function ledgerEntries(
  columns: readonly HeadedColumn[],
  { rowCount }: Source,
  earlier: Earlier,
): LedgerColumn[] {
  return columns.map(({ column, before }) => {
    const { id, kind, look } = column;
    const old = entryOf(earlier, id);
    const rows = earlier.rowCount + 1;
    return {
      id,
      kind,
      ruleIds: old?.ruleIds ?? [],
      looks: [...(old?.looks ?? []), look],
      written: [...(old?.written ?? []), writtenBy(column, rowCount)],
      formats: old
        ? joined([...ofLength(old.formats, rows), ...after(before.formats, rows)])
        : before.formats,
      width: old?.width ?? before.width,
      fittedWidth: old?.fittedWidth ?? null,
    };
  });
}

/** Columns of ours that this run does not write and that are there still stay in the ledger. */
export function ledgerOf(
  earlier: Earlier,
  { rowCount, headerRows }: Source,
  entries: readonly LedgerColumn[],
  highlight: HighlightEntry | undefined,
): Ledger {
  const kept = (earlier.ledger?.columns ?? []).filter(
    ({ id }) => entryOf(earlier, id) && !entries.some((entry) => entry.id === id),
  );
  return { version: 2, rowCount, headerRows, columns: [...kept, ...entries], highlight };
}
