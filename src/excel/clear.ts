import { note } from '../core';
import type { ClearReport, LeftSheet, PeoplesSheets } from '../workbook';
import { AUTO_KEY } from './auto';
import { clearOutputs, hasOutputs } from './clearOutputs';
import { readColumnState } from './columnState';
import type { Supports } from './facts';
import { findHighlight } from './highlightRules';
import type { HighlightEntry } from './ledger';
import { LEDGER_KEY, loadLedger, MEMORY_KEY } from './ledger';
import type { HiddenSheet } from './hiddenSheet';
import { dropHiddenSheet, emptyHiddenSheet, findHiddenSheet, isStructureLocked } from './hiddenSheet';
import { MEMORY_SHEET } from './memorySheet';
import { columnName, SOURCE_NAME } from './names';
import { rejectForeign } from './occupied';
import { findOwnColumns } from './ownColumns';
import { rejectUnwritable } from './preflight';
import { rememberedSource } from './remembered';
import { runExcel } from './runExcel';
import { RUNS_SHEET } from './runCells';
import { RUNS_KEY } from './runsIndex';
import { rejectUnshrinkable, shrinkTable } from './tableColumns';
import type { GoingColumn } from './takeAway';
import { takeAway } from './takeAway';

const HIDDEN_SHEETS = [MEMORY_SHEET, RUNS_SHEET];

/**
 * Takes away every column, output sheet, rule, name and setting of ours and puts formats and widths back. What forbids
 * it is found before anything is done; the names and the ledger go last, so that a Clear that failed can be finished by another.
 * While the workbook's structure is protected no sheet can be deleted: then ours are emptied, and told.
 */
export async function clearColumns(supports: Supports, peoples: PeoplesSheets): Promise<ClearReport> {
  const source = await rememberedSource();
  return runExcel(async (context) => {
    const { ledger, memory } = await loadLedger(context);
    const { found, lost } = await findOwnColumns(context);
    const sheets = [];
    for (const sheet of HIDDEN_SHEETS) sheets.push(await findHiddenSheet(context, sheet));
    const outputs = await hasOutputs(context);
    const nothing = found.length === 0 && ledger === null && memory === null && lost.length === 0 && !outputs;
    if (nothing && !sheets.some(({ named }) => named)) return { cleared: false, lost: 0, left: [] };
    const locked = sheets.some(({ there }) => there) && (await isStructureLocked(context));
    for (const sheet of new Set(found.map((own) => own.sheet))) await rejectUnwritable(context, sheet);
    const rowCount = Math.max(1, source?.rowCount ?? ledger?.rowCount ?? 1);
    const columns: GoingColumn[] = [];
    for (const { id, sheet, row, column } of found) {
      const place = { id, sheet, headerRow: row, column, rowCount };
      const entry = ledger?.columns.find((known) => known.id === id);
      const before = await readColumnState(context, place);
      rejectForeign('clear.occupied', place, before, rowCount, entry?.written ?? []);
      columns.push({ place, before, entry });
    }
    const table = source?.table;
    const sheetColumns = columns.map(({ place }) => place.column);
    const inTable =
      table === undefined
        ? new Set<number>()
        : (await rejectUnshrinkable(context, table, sheetColumns, supports)).inTable;
    if (ledger?.highlight) await clearHighlight(context, source?.sheet ?? found[0]?.sheet, ledger.highlight);
    for (const column of columns) await takeAway(context, column, inTable.has(column.place.column));
    if (table !== undefined) await shrinkTable(context, table, sheetColumns, supports);
    const left: LeftSheet[] = [...(await clearOutputs(context, peoples))];
    for (const sheet of HIDDEN_SHEETS) left.push(...(await clearHidden(context, sheet, locked)));
    await forget(context, [...found.map(({ id }) => columnName(id)), ...lost, SOURCE_NAME]);
    return { cleared: !nothing || !locked, lost: lost.length, left };
  });
}

/** @param sheet where the rows stood; where that is not known any more, every sheet is looked through */
async function clearHighlight(
  context: Excel.RequestContext,
  sheet: string | undefined,
  entry: HighlightEntry,
): Promise<void> {
  const { worksheets } = context.workbook;
  if (sheet === undefined) {
    worksheets.load('items/name');
    await context.sync();
  }
  for (const name of sheet === undefined ? worksheets.items.map((item) => item.name) : [sheet]) {
    const { ours } = await findHighlight(context, name, entry);
    for (const { item } of ours) item.delete();
  }
  await context.sync();
}

async function clearHidden(
  context: Excel.RequestContext,
  sheet: HiddenSheet,
  locked: boolean,
): Promise<readonly LeftSheet[]> {
  if (!locked) {
    await dropHiddenSheet(context, sheet);
    return [];
  }
  const title = await emptyHiddenSheet(context, sheet);
  return title === null ? [] : [{ title, note: note('clear.sheetLeft', { sheet: title }) }];
}

/** The ledger is the last to go: as long as it is there the next Clear finishes what Excel broke off within. */
async function forget(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const { workbook } = context;
  const items = [
    ...names.map((name) => workbook.names.getItemOrNullObject(name).load('name')),
    ...[AUTO_KEY, RUNS_KEY, MEMORY_KEY, LEDGER_KEY].map((key) =>
      workbook.settings.getItemOrNullObject(key).load('key'),
    ),
  ];
  await context.sync();
  for (const item of items) if (!item.isNullObject) item.delete();
  await context.sync();
}
