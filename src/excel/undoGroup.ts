import { Fault } from '../core';
import type { Supports } from './facts';
import { isHostFault } from './hostFault';
import { runExcel } from './runExcel';
import type { UndoStep } from './undo';
import { takeBack } from './undo';

/**
 * Does the work as one step of the user's undo, where the host has that (`mergeUndoGroup`, ExcelApi 1.20). It fails there
 * for work that is no fault by itself (OfficeDev/office-js #6255, #6491, #6711): then what was done is taken back and
 * the work done again, step by step. Faults that are not the host's are thrown at once.
 */
export async function inUndoGroup<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  undo: UndoStep[],
  supports: Supports,
): Promise<T> {
  if (!supports('1.20')) return runExcel(work);
  const before = undo.length;
  try {
    return await runExcel(work, { mergeUndoGroup: true });
  } catch (error) {
    if (!(error instanceof Fault) || !isHostFault(error)) throw error;
    await takeBack(undo.splice(before), error);
    return runExcel(work);
  }
}
