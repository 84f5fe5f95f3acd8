import type { ColumnPlace } from './columnPlace';
import { wholeColumn } from './columnPlace';
import { putFormatsBack } from './columnState';
import { loadWidth, putWidthBack } from './columnWidth';
import type { Supports } from './facts';
import { ofLength } from './formatRuns';
import type { Ledger, LedgerColumn } from './ledger';
import { LEDGER_KEY, loadLedger, MEMORY_KEY } from './ledger';
import { columnName, SOURCE_NAME } from './names';
import type { OwnColumn } from './ownColumns';
import { findOwnColumns } from './ownColumns';
import { rejectUnwritable } from './preflight';
import { rememberedSource } from './remembered';
import { findRules } from './rules';
import { runExcel } from './runExcel';
import { shrinkTable } from './tableColumns';

/** Takes away every column, rule, name and setting of ours and puts the cells' number formats back. */
export async function clearColumns(supports: Supports): Promise<boolean> {
  const source = await rememberedSource();
  return runExcel(async (context) => {
    const { ledger, memory } = await loadLedger(context);
    const { found, lost } = await findOwnColumns(context);
    if (found.length === 0 && ledger === null && memory === null && lost.length === 0) return false;
    for (const sheet of new Set(found.map((own) => own.sheet))) {
      const table = source?.sheet === sheet ? source.table : undefined;
      await rejectUnwritable(context, { sheet, ...(table === undefined ? {} : { table }) });
    }
    const rowCount = source?.rowCount ?? ledger?.rowCount ?? 0;
    for (const own of found) await clearColumn(context, own, rowCount, ledger, source?.table !== undefined);
    if (source?.table !== undefined && found.length > 0) {
      await shrinkTable(
        context,
        source.table,
        found.map(({ column }) => column),
        supports,
      );
    }
    const { names, settings } = context.workbook;
    const stale = [...found.map(({ id }) => columnName(id)), ...lost, SOURCE_NAME].map((name) =>
      names.getItemOrNullObject(name).load('name'),
    );
    const keys = [LEDGER_KEY, MEMORY_KEY].map((key) => settings.getItemOrNullObject(key).load('key'));
    await context.sync();
    for (const item of [...stale, ...keys]) if (!item.isNullObject) item.delete();
    await context.sync();
    return true;
  });
}

async function clearColumn(
  context: Excel.RequestContext,
  own: OwnColumn,
  rowCount: number,
  ledger: Ledger | null,
  inTable: boolean,
): Promise<void> {
  const place: ColumnPlace = {
    id: own.id,
    sheet: own.sheet,
    headerRow: own.row,
    column: own.column,
    rowCount: Math.max(1, rowCount),
  };
  const entry = ledger?.columns.find(({ id }) => id === own.id);
  const width = loadWidth(context, place);
  const { ours } = await findRules(context, place, entry?.ruleIds ?? []);
  for (const rule of ours) rule.delete();
  if (entry && keptWidth(entry, width.columnWidth)) putWidthBack(context, place, entry.width);
  // A table's header cell cannot be empty: the column as a whole goes later.
  if (!inTable) wholeColumn(context, place).clear('Contents');
  putFormatsBack(context, place, ofLength(entry?.formats ?? [['General', 1]], place.rowCount + 1));
  await context.sync();
}

/** Whether the column is as wide as we made it: a width of the user's own stays. Excel rounds to pixels. */
function keptWidth({ fittedWidth }: LedgerColumn, points: number): boolean {
  return fittedWidth === null || Math.abs(points - fittedWidth) < 1;
}
