import { chineseMarket } from './chineseMarket';
import { csvText } from './csvText';
import { customersSheet } from './customersSheet';
import { englishMarket } from './englishMarket';
import { ordersSheet } from './ordersSheet';

/** File name → text of every sample in assets/samples. */
export function samples(): ReadonlyMap<string, string> {
  return new Map([
    ['orders-zh.csv', csvText(ordersSheet(chineseMarket, 20240101))],
    ['orders-en.csv', csvText(ordersSheet(englishMarket, 20240102))],
    ['customers-zh.csv', csvText(customersSheet(chineseMarket, 20240103))],
    ['customers-en.csv', csvText(customersSheet(englishMarket, 20240104))],
  ]);
}
