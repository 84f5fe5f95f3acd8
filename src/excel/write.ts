import type { WorkOptions, WritePlan, WriteReport } from '../workbook';
import { addressesOf } from './columnPlace';
import { emptyLeftover, putTextsBack, writeTexts } from './columnText';
import { fitWidths } from './columnWidth';
import type { Earlier } from './earlier';
import { entryOf, findEarlier } from './earlier';
import type { Supports } from './facts';
import { uniqueHeaders } from './headers';
import { emptyOldMemory, putMemory, rejectUnstorable } from './longMemory';
import type { PlacedColumn } from './placement';
import { placeInBlock, placeInTable } from './placement';
import { rejectUnwritable } from './preflight';
import { runExcel } from './runExcel';
import { putRun } from './runs';
import { sign, unsign } from './sign';
import { growTable } from './tableColumns';
import type { UndoStep } from './undo';
import { takeBack } from './undo';
import { writeRules } from './writeRules';

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

/** Every change is preceded by the step that takes it back. */
async function writeAll(
  context: Excel.RequestContext,
  plan: WritePlan,
  options: WorkOptions,
  supports: Supports,
  undo: UndoStep[],
): Promise<WriteReport> {
  const { source } = plan;
  await rejectUnwritable(context, source.sheet);
  await rejectUnstorable(context, plan.memory);
  const earlier = await findEarlier(context, source);
  const memory = await putMemory(context, plan.memory, earlier.memory, undo);
  const recorded = plan.record ? await putRun(context, plan.record, undo) : false;
  const columns = await uniqueHeaders(context, source, await placed(context, plan, earlier, supports, undo));
  const restoredRules = new Map<string, readonly string[]>();
  undo.push((again) => unsign(again, columns, earlier, restoredRules));
  await sign(context, plan, memory, columns, earlier);
  undo.push(async (again) => {
    for (const { place, before } of columns) await putTextsBack(again, place, before);
  });
  for (const { column, place } of columns) {
    const format = entryOf(earlier, column.id)?.formats.at(-1)?.[0];
    if (format !== undefined) emptyLeftover(context, place, earlier.rowCount, format);
  }
  await writeTexts(context, source, columns, options);
  const fresh = columns.filter(({ existing }) => !existing);
  const widths = await fitWidths(
    context,
    fresh.map(({ place }) => place),
  );
  const fitted = new Map(fresh.map(({ column }, i) => [column.id, widths[i] ?? 0]));
  await writeRules(context, columns, earlier, source, fitted, undo, restoredRules);
  await emptyOldMemory(context, earlier.memory, memory, undo);
  return {
    recorded,
    added: columns.some(({ existing }) => !existing),
    addresses: addressesOf(columns.map(({ place }) => place)),
  };
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
