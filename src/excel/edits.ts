import { Fault } from '../core';
import type { Edit } from '../workbook';
import { runExcel } from './runExcel';

/** Tells of every change of cells, and who made it as far as the host says so (`triggerSource` is of ExcelApi 1.14). */
export function listenForEdits(listener: (edit: Edit) => void): Promise<void> {
  return runExcel(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ source, triggerSource, worksheetId }) => {
      const ours = (triggerSource as string | undefined) === 'ThisLocalAddin';
      const by = source === 'Remote' ? 'remote' : ours ? 'addin' : 'person';
      listener({ by, sheet: by === 'person' ? await sheetOf(worksheetId) : null });
    });
    await context.sync();
  });
}

/** Null where the sheet is gone by now or the host does not answer at the moment. */
async function sheetOf(id: string): Promise<string | null> {
  try {
    return await runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id).load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
