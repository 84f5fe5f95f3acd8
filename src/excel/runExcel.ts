import { toFault } from './hostFault';

/** `Excel.run`, with the host's errors as faults. Every call to the host goes through here. */
export async function runExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw toFault(error);
  }
}
