import type { LeftSheet, WorkOptions, WritePlan } from '../workbook';
import type { Supports } from './facts';
import { dropSheets } from './dropSheets';
import { throwIfCancelled } from './inBlocks';
import { writePage } from './pages/writePage';
import type { SheetEntry } from './sheetLedger';
import { writeTable } from './tables/writeTable';
import type { UndoStep } from './undo';

/** Makes the plan's sheets or brings them up to date. A sheet that cannot be written is left and told; faults are thrown. */
export async function writeSheets(
  context: Excel.RequestContext,
  { sheets = [] }: WritePlan,
  undo: UndoStep[],
  supports: Supports,
  options: WorkOptions,
): Promise<readonly LeftSheet[]> {
  const left: LeftSheet[] = [];
  for (const sheet of sheets) {
    throwIfCancelled(options.signal);
    const note =
      sheet.kind === 'table'
        ? await writeTable(context, sheet, undo, supports, options)
        : await writePage(context, sheet, undo, options);
    if (note) left.push({ title: sheet.title, note });
  }
  return left;
}

/** Takes the sheets of earlier runs away that the plan does not have any more; a plan that names none leaves all. */
export async function dropUnwantedSheets(
  context: Excel.RequestContext,
  { sheets }: WritePlan,
  undo: UndoStep[],
): Promise<readonly LeftSheet[]> {
  if (sheets === undefined) return [];
  const isWanted = ({ id, kind }: SheetEntry): boolean =>
    sheets.some((sheet) => sheet.id === id && sheet.kind === kind);
  return dropSheets(context, isWanted, 'keep', undo);
}
