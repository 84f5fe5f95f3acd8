import { Fault } from '../core';
import type { Source, WorkOptions, WritePlan, WriteReport } from '../workbook';
import { blockAddress } from './a1';
import { emptyLeftover, putTextsBack, writeTexts } from './columnText';
import type { Supports } from './facts';
import { after, fitted, joined } from './formatRuns';
import { uniqueHeaders } from './headers';
import type { Ledger, LedgerColumn } from './ledger';
import { LEDGER_KEY, loadLedger, MEMORY_KEY, storeLedger } from './ledger';
import { addHidden, columnName, SOURCE_NAME } from './names';
import type { OwnColumn } from './ownColumns';
import { findOwnColumns } from './ownColumns';
import type { PlacedColumn } from './placement';
import { placeInBlock, placeInTable } from './placement';
import { rejectUnwritable } from './preflight';
import { addRules, deleteRules, loadRuleIds } from './rules';
import { runExcel } from './runExcel';
import { growTable, shrinkTable } from './tableColumns';
import type { UndoStep } from './undo';
import { takeBack } from './undo';

/** What is in the workbook from an earlier write. */
interface Earlier {
  readonly ledger: Ledger | null;
  readonly memory: string | null;
  readonly own: readonly OwnColumn[];
  readonly lost: readonly string[];
  /** Data rows of the source at the last write, as Excel has followed them since. */
  readonly rowCount: number;
  /** A1 address of the source's name, or null. */
  readonly sourceAddress: { readonly sheet: string; readonly address: string } | null;
}

type Headed = PlacedColumn & { readonly header: string };

/** Writes tier columns, rules, names, ledger and memory: all of it, or the workbook stays as it was. */
export async function writeColumns(
  plan: WritePlan,
  options: WorkOptions,
  supports: Supports,
): Promise<WriteReport> {
  const undo: UndoStep[] = [];
  try {
    return await runExcel((context) => writeAll(context, plan, options, supports, undo));
  } catch (error) {
    await takeBack(undo, error);
    throw error;
  }
}

async function writeAll(
  context: Excel.RequestContext,
  plan: WritePlan,
  options: WorkOptions,
  supports: Supports,
  undo: UndoStep[],
): Promise<WriteReport> {
  const { source } = plan;
  await rejectUnwritable(context, source);
  const earlier = await findEarlier(context, source);
  const placed = await place(context, plan, earlier, supports, undo);
  const columns = await uniqueHeaders(context, source, placed);
  await sign(context, plan, columns, earlier, undo);
  undo.push(async (again) => {
    for (const { place: at, before } of columns) await putTextsBack(again, at, before);
  });
  for (const { place: at, existing, before } of columns) {
    if (existing) emptyLeftover(context, at, earlier.rowCount, before.formats.at(-1)?.[0] ?? 'General');
  }
  await writeTexts(context, source, columns, options);
  await writeRules(context, columns, earlier, undo);
  return {
    addresses: columns.map(({ place: at }) => blockAddress(at.headerRow, at.column, at.rowCount + 1, 1)),
  };
}

async function findEarlier(context: Excel.RequestContext, source: Source): Promise<Earlier> {
  const { ledger, memory } = await loadLedger(context);
  const { found, lost } = await findOwnColumns(context);
  const name = context.workbook.names.getItemOrNullObject(SOURCE_NAME).load('name');
  await context.sync();
  if (name.isNullObject) {
    rejectOtherSource(source, found);
    return { ledger, memory, own: found, lost, rowCount: source.rowCount, sourceAddress: null };
  }
  const range = name
    .getRangeOrNullObject()
    .load(['address', 'rowIndex', 'columnIndex', 'rowCount', 'columnCount', 'worksheet/name']);
  await context.sync();
  if (range.isNullObject) {
    rejectOtherSource(source, found);
    return { ledger, memory, own: found, lost, rowCount: source.rowCount, sourceAddress: null };
  }
  rejectOtherSource(source, found);
  const address = range.address.slice(range.address.lastIndexOf('!') + 1);
  return {
    ledger,
    memory,
    own: found,
    lost,
    rowCount: source.table === undefined ? range.rowCount - 1 : source.rowCount,
    sourceAddress: { sheet: range.worksheet.name, address },
  };
}

/** Tiers of another block would be left without their source: the user clears them first. */
function rejectOtherSource(source: Source, own: readonly OwnColumn[]): void {
  const other = own.find(({ sheet, row }) => sheet !== source.sheet || row !== source.headerRow);
  if (!other) return;
  throw new Fault('write.otherSource', {
    sheet: other.sheet,
    address: blockAddress(other.row, other.column, 1, 1),
  });
}

async function place(
  context: Excel.RequestContext,
  { source, columns }: WritePlan,
  earlier: Earlier,
  supports: Supports,
  undo: UndoStep[],
): Promise<readonly PlacedColumn[]> {
  const { table } = source;
  if (table === undefined) return placeInBlock(context, source, columns, earlier.own, earlier.rowCount);
  const fresh = columns.filter(({ id }) => !earlier.own.some((own) => own.id === id));
  let first = 0;
  if (fresh.length > 0) {
    first = await growTable(context, { ...source, table }, fresh.length, supports);
    const added = fresh.map((_, i) => first + i);
    undo.push((again) => shrinkTable(again, table, added, supports));
  }
  return placeInTable(context, source, columns, (id) => {
    const old = earlier.own.find((own) => own.id === id);
    if (old) return { column: old.column, existing: true };
    return { column: first + fresh.findIndex((column) => column.id === id), existing: false };
  });
}

/**
 * Names, ledger and memory come before the first cell: whatever happens afterwards, even to this program, Clear
 * finds every column.
 */
async function sign(
  context: Excel.RequestContext,
  { source, memory }: WritePlan,
  columns: readonly Headed[],
  earlier: Earlier,
  undo: UndoStep[],
): Promise<void> {
  const fresh = columns.filter(({ existing }) => !existing);
  undo.push((again) => unsign(again, fresh, earlier));
  const { names, worksheets } = context.workbook;
  for (const name of earlier.lost) names.getItemOrNullObject(name).delete();
  for (const { column, place: at } of fresh) {
    const cell = worksheets.getItem(at.sheet).getRangeByIndexes(at.headerRow, at.column, 1, 1);
    addHidden(context, columnName(column.id), cell);
  }
  if (earlier.sourceAddress) names.getItem(SOURCE_NAME).delete();
  const rows = source.table === undefined ? source.rowCount + 1 : 1;
  addHidden(
    context,
    SOURCE_NAME,
    worksheets
      .getItem(source.sheet)
      .getRangeByIndexes(source.headerRow, source.firstColumn, rows, source.columnCount),
  );
  storeLedger(context, { version: 1, columns: [...kept(earlier, columns), ...entries(columns, earlier)] });
  context.workbook.settings.add(MEMORY_KEY, memory);
  await context.sync();
}

/** Columns of earlier runs that this run does not write stay in the ledger: Clear takes them away too. */
function kept(earlier: Earlier, columns: readonly Headed[]): readonly LedgerColumn[] {
  return (earlier.ledger?.columns ?? []).filter(
    ({ id }) => !columns.some((column) => column.column.id === id) && earlier.own.some((own) => own.id === id),
  );
}

function entries(columns: readonly Headed[], earlier: Earlier): LedgerColumn[] {
  return columns.map(({ column, existing, before }) => {
    const old = existing ? earlier.ledger?.columns.find(({ id }) => id === column.id) : undefined;
    const rows = earlier.rowCount + 1;
    const formats = old ? joined([...fitted(old.formats, rows), ...after(before.formats, rows)]) : before.formats;
    return { id: column.id, ruleIds: old?.ruleIds ?? [], rules: old?.rules ?? [], formats };
  });
}

async function unsign(
  context: Excel.RequestContext,
  fresh: readonly Headed[],
  earlier: Earlier,
): Promise<void> {
  const { names, settings, worksheets } = context.workbook;
  const mine = [...fresh.map(({ column }) => columnName(column.id)), SOURCE_NAME].map((name) =>
    names.getItemOrNullObject(name).load('name'),
  );
  const keys = [LEDGER_KEY, MEMORY_KEY].map((key) => settings.getItemOrNullObject(key).load('key'));
  await context.sync();
  for (const name of mine) if (!name.isNullObject) name.delete();
  for (const key of keys) if (!key.isNullObject) key.delete();
  const { sourceAddress, ledger, memory } = earlier;
  if (sourceAddress) {
    const range = worksheets.getItem(sourceAddress.sheet).getRange(sourceAddress.address);
    addHidden(context, SOURCE_NAME, range);
  }
  if (ledger) storeLedger(context, ledger);
  if (memory !== null) settings.add(MEMORY_KEY, memory);
  await context.sync();
}

/**
 * Puts the rules on each column. Rules that are there already and say the same of the same rows stay as they are;
 * others of ours are made anew, and nobody else's are touched.
 */
async function writeRules(
  context: Excel.RequestContext,
  columns: readonly Headed[],
  earlier: Earlier,
  undo: UndoStep[],
): Promise<void> {
  const ledger: LedgerColumn[] = entries(columns, earlier);
  const done: LedgerColumn[] = [];
  for (const [i, { column, place: at, before }] of columns.entries()) {
    const entry = ledger[i] ?? { id: column.id, ruleIds: [], rules: [], formats: before.formats };
    const present = loadRuleIds(context, at);
    await context.sync();
    const foreign = new Set(present.items.map(({ id }) => id).filter((id) => !entry.ruleIds.includes(id)));
    const ours = present.items.filter(({ id }) => entry.ruleIds.includes(id));
    const ranges = ours.map((rule) => rule.getRangeOrNullObject().load('rowCount'));
    await context.sync();
    const same =
      ours.length === column.rules.length &&
      ranges.every((range) => !range.isNullObject && range.rowCount === at.rowCount) &&
      JSON.stringify(entry.rules) === JSON.stringify(column.rules);
    if (same) {
      done.push(entry);
      continue;
    }
    undo.push(async (again) => {
      await deleteRules(again, at, ({ id }) => !foreign.has(id));
      addRules(again, { ...at, rowCount: earlier.rowCount }, ours.length > 0 ? entry.rules : []);
      await again.sync();
    });
    for (const rule of ours) rule.delete();
    const added = addRules(context, at, column.rules);
    await context.sync();
    done.push({ ...entry, ruleIds: added.map(({ id }) => id), rules: column.rules });
  }
  storeLedger(context, { version: 1, columns: [...kept(earlier, columns), ...done] });
  await context.sync();
}
