import { toFault } from './hostFault';

/**
 * `Excel.run`, with the host's errors as faults. Every call to the host goes through here.
 * @param options `mergeUndoGroup` (ExcelApi 1.20): all that the batch does is one step of the user's undo
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  options?: Excel.RunOptions,
): Promise<T> {
  try {
    return await (options ? Excel.run(options, batch) : Excel.run(batch));
  } catch (error) {
    throw toFault(error);
  }
}
