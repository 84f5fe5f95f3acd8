import type { ClearReport } from '../workbook';
import type { ColumnPlace } from './columnPlace';
import { anchoredColumn } from './columnPlace';
import type { ColumnState } from './columnState';
import { putFormatsBack, readColumnState } from './columnState';
import { putWidthBack } from './columnWidth';
import type { Supports } from './facts';
import { ofLength } from './formatRuns';
import type { LedgerColumn } from './ledger';
import { LEDGER_KEY, loadLedger, MEMORY_KEY } from './ledger';
import { dropHiddenSheet, findHiddenSheet, rejectLockedStructure } from './hiddenSheet';
import { MEMORY_SHEET } from './memorySheet';
import { columnName, SOURCE_NAME } from './names';
import { rejectForeign } from './occupied';
import { findOwnColumns } from './ownColumns';
import { rejectUnwritable } from './preflight';
import { rememberedSource } from './remembered';
import { findRules } from './rules';
import { runExcel } from './runExcel';
import { RUNS_KEY, RUNS_SHEET } from './runs';
import { rejectUnshrinkable, shrinkTable } from './tableColumns';

interface ColumnToClear {
  readonly place: ColumnPlace;
  readonly before: ColumnState;
  readonly entry: LedgerColumn | undefined;
}

/**
 * Takes away every column, rule, name and setting of ours and puts formats and widths back. What forbids it is found
 * before anything is done; the names and the ledger go last, so that a Clear that failed can be finished by another.
 */
export async function clearColumns(supports: Supports): Promise<ClearReport> {
  const source = await rememberedSource();
  return runExcel(async (context) => {
    const { ledger, memory } = await loadLedger(context);
    const { found, lost } = await findOwnColumns(context);
    const sheets = [];
    for (const sheet of [MEMORY_SHEET, RUNS_SHEET]) sheets.push(await findHiddenSheet(context, sheet));
    const nothing = found.length === 0 && ledger === null && memory === null && lost.length === 0;
    if (nothing && !sheets.some(({ named }) => named)) return { cleared: false, lost: 0 };
    if (sheets.some(({ there }) => there)) await rejectLockedStructure(context);
    for (const sheet of new Set(found.map((own) => own.sheet))) await rejectUnwritable(context, sheet);
    const rowCount = Math.max(1, source?.rowCount ?? ledger?.rowCount ?? 1);
    const columns: ColumnToClear[] = [];
    for (const { id, sheet, row, column } of found) {
      const place = { id, sheet, headerRow: row, column, rowCount };
      const entry = ledger?.columns.find((known) => known.id === id);
      const before = await readColumnState(context, place);
      rejectForeign('clear.occupied', place, before, rowCount, entry?.texts ?? []);
      columns.push({ place, before, entry });
    }
    const table = source?.table;
    const sheetColumns = columns.map(({ place }) => place.column);
    const inTable =
      table === undefined
        ? new Set<number>()
        : await rejectUnshrinkable(context, table, sheetColumns, supports);
    for (const column of columns) await clearColumn(context, column, inTable.has(column.place.column));
    if (table !== undefined) await shrinkTable(context, table, sheetColumns, supports);
    for (const sheet of [MEMORY_SHEET, RUNS_SHEET]) await dropHiddenSheet(context, sheet);
    await forget(context, [...found.map(({ id }) => columnName(id)), ...lost, SOURCE_NAME]);
    return { cleared: true, lost: lost.length };
  });
}

async function clearColumn(
  context: Excel.RequestContext,
  { place, before, entry }: ColumnToClear,
  inTable: boolean,
): Promise<void> {
  const { ours } = await findRules(context, place, entry ?? { ruleIds: [], rules: [] });
  for (const rule of ours) rule.delete();
  if (entry && keptWidth(entry, before.width.points)) putWidthBack(context, place, entry.width);
  // A table's header cell cannot be empty: the column as a whole goes later.
  if (!inTable) anchoredColumn(context, place).clear('Contents');
  putFormatsBack(context, place, ofLength(entry?.formats ?? [['General', 1]], place.rowCount + 1));
  await context.sync();
}

/** Whether the column is as wide as we made it: a width of the user's own stays. Excel rounds to pixels. */
function keptWidth({ fittedWidth }: LedgerColumn, points: number): boolean {
  return fittedWidth === null || Math.abs(points - fittedWidth) < 1;
}

async function forget(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { workbook } = context;
  const items = [
    ...names.map((name) => workbook.names.getItemOrNullObject(name).load('name')),
    ...[LEDGER_KEY, MEMORY_KEY, RUNS_KEY].map((key) =>
      workbook.settings.getItemOrNullObject(key).load('key'),
    ),
  ];
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  await context.sync();
}
