import { csvText } from './csvText';
import { customersSheet } from './customersSheet';
import { ordersSheet } from './ordersSheet';
import { realChineseMarket } from './realChineseMarket';
import { realEnglishMarket } from './realEnglishMarket';

/** File name → text of every sample in assets/samples. */
export function samples(): ReadonlyMap<string, string> {
  return new Map([
    ['orders-zh.csv', csvText(ordersSheet(realChineseMarket, 20240101))],
    ['orders-en.csv', csvText(ordersSheet(realEnglishMarket, 20240102))],
    ['customers-zh.csv', csvText(customersSheet(realChineseMarket, 20240103))],
    ['customers-en.csv', csvText(customersSheet(realEnglishMarket, 20240104))],
  ]);
}
