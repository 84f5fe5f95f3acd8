import type { Words } from '../words';
import type { Workbook } from '../workbook';

/**
 * Puts sample orders on a new sheet and selects them. They are made when they are asked for, which is hardly ever: their
 * code is fetched then.
 * @returns what the sheet is called
 */
export async function insertSample(workbook: Workbook, words: Words): Promise<string> {
  const { sampleOrders } = await import('./sample/sampleOrders');
  return workbook.addSheet({ title: words.t('sample.sheet'), columns: sampleOrders(words.language) });
}
