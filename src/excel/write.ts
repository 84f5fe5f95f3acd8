import type { WorkOptions, WritePlan, WriteReport } from '../workbook';
import { addressesOf } from './columnPlace';
import { emptyLeftover, putTextsBack, writeTexts } from './columnText';
import { fitWidths } from './columnWidth';
import type { Earlier } from './earlier';
import { entryOf, findEarlier } from './earlier';
import type { Supports } from './facts';
import type { HeadedColumn } from './headers';
import { uniqueHeaders } from './headers';
import { signedHighlight, writeHighlight } from './highlight';
import { storeLedger } from './ledger';
import { ledgerEntries, ledgerOf } from './ledgerEntries';
import { emptyOldMemory, putMemory, rejectUnstorable } from './longMemory';
import type { StoredMemory } from './memory';
import type { PlacedColumn } from './placement';
import { placeInBlock, placeInTable } from './placement';
import { rejectUnwritable } from './preflight';
import { runExcel } from './runExcel';
import { forgetRunsAfter, putRun } from './runs';
import { sign } from './sign';
import { growTable } from './tableColumns';
import type { UndoStep } from './undo';
import { takeBack } from './undo';
import { inUndoGroup } from './undoGroup';
import { putLedgerBack, putNamesBack } from './unsign';
import { dropFromTable, dropUnwanted } from './unwanted';
import { writeRules } from './writeRules';
import { dropUnwantedSheets, writeSheets } from './writeSheets';

/** Writes tier columns, rules, names, ledger and memory: all of it, or the workbook stays as it was. */
export async function writeColumns(
  plan: WritePlan,
  options: WorkOptions,
  supports: Supports,
): Promise<WriteReport> {
  const undo: UndoStep[] = [];
  try {
    const ready = await runExcel((context) => prepare(context, plan, undo));
    return await inUndoGroup(
      (context) => writeAll(context, plan, ready, options, supports, undo),
      undo,
      supports,
    );
  } catch (error) {
    await takeBack(undo, error);
    throw error;
  }
}

/** What is there, and what was kept on sheets that nobody sees. */
interface Ready {
  readonly earlier: Earlier;
  readonly memory: StoredMemory;
  readonly recorded: boolean;
}

/**
 * What is no part of the user's undo: making a very hidden sheet would empty it, or worse (OfficeDev/office-js #6001).
 * Every change, here and below, is preceded by the step that takes it back.
 */
async function prepare(context: Excel.RequestContext, plan: WritePlan, undo: UndoStep[]): Promise<Ready> {
  await rejectUnwritable(context, plan.source.sheet);
  await rejectUnstorable(context, plan.memory);
  const earlier = await findEarlier(context, plan.source);
  const memory = await putMemory(context, plan.memory, earlier.memory, undo);
  const recorded = plan.record ? await putRun(context, plan.record, undo) : false;
  if (plan.forgetAfter !== undefined) await forgetRunsAfter(context, plan.forgetAfter, undo);
  return { earlier, memory, recorded };
}

async function writeAll(
  context: Excel.RequestContext,
  plan: WritePlan,
  { earlier: found, memory, recorded }: Ready,
  options: WorkOptions,
  supports: Supports,
  undo: UndoStep[],
): Promise<WriteReport> {
  const { source } = plan;
  const restored = new Map<string, readonly string[]>();
  undo.push((again) => putLedgerBack(again, found, restored));
  const earlier =
    source.table === undefined ? await dropUnwanted(context, plan, found, undo, restored) : found;
  const columns = await uniqueHeaders(context, source, await placed(context, plan, earlier, supports, undo));
  const entries = ledgerEntries(columns, source, earlier);
  const highlight = signedHighlight(plan, earlier);
  undo.push((again) => putNamesBack(again, columns, earlier));
  await sign(context, plan, memory, columns, earlier, ledgerOf(earlier, source, entries, highlight));
  undo.push(async (again) => {
    for (const { place, before } of columns) await putTextsBack(again, place, before);
  });
  for (const { column, place } of columns) {
    const format = entryOf(earlier, column.id)?.formats.at(-1)?.[0];
    if (format !== undefined) emptyLeftover(context, place, earlier.rowCount, format);
  }
  await writeTexts(context, source, columns, earlier, options);
  const fitted = await fitFresh(context, columns);
  const ruled = await writeRules(context, columns, entries, earlier, undo, restored);
  const painted = await writeHighlight(context, plan, columns, highlight, undo, restored);
  const done = ruled.map((entry) => ({ ...entry, fittedWidth: fitted.get(entry.id) ?? entry.fittedWidth }));
  const { earlier: left, nowAt } =
    source.table === undefined
      ? { earlier, nowAt: (column: number) => column }
      : await dropFromTable(context, plan, source.table, earlier, supports, undo, restored);
  storeLedger(context, ledgerOf(left, source, done, painted));
  await context.sync();
  const leftSheets = await writeSheets(context, plan, undo, supports, options);
  await emptyOldMemory(context, earlier.memory, memory, undo);
  // Last of all: a deleted sheet can be made anew, but not quite as it was.
  const unwanted = await dropUnwantedSheets(context, plan, undo);
  return {
    recorded,
    leftSheets: [...leftSheets, ...unwanted],
    added: columns.some(({ existing }) => !existing),
    addresses: addressesOf(columns.map(({ place }) => ({ ...place, column: nowAt(place.column) }))),
  };
}

/** Makes new columns as wide as their texts; by id the widths that came of it. */
async function fitFresh(
  context: Excel.RequestContext,
  columns: readonly HeadedColumn[],
): Promise<ReadonlyMap<string, number>> {
  const fresh = columns.filter(({ existing }) => !existing);
  const widths = await fitWidths(
    context,
    fresh.map(({ place }) => place),
  );
  return new Map(fresh.map(({ column }, i) => [column.id, widths[i] ?? 0]));
}

async function placed(
  context: Excel.RequestContext,
  { source, columns }: WritePlan,
  earlier: Earlier,
  supports: Supports,
  undo: UndoStep[],
): Promise<readonly PlacedColumn[]> {
  const { table } = source;
  if (table === undefined) return placeInBlock(context, source, columns, earlier);
  const fresh = columns.filter(({ id }) => !earlier.own.some((own) => own.id === id)).map(({ id }) => id);
  const grown = { ...source, table };
  const first = fresh.length > 0 ? await growTable(context, grown, fresh.length, supports, undo) : 0;
  return placeInTable(context, source, columns, earlier, (id) => {
    const old = earlier.own.find((own) => own.id === id);
    return old
      ? { column: old.column, existing: true }
      : { column: first + fresh.indexOf(id), existing: false };
  });
}
