import type { Market } from '../../src/app/sample/market';

/** What a market's sheets have beside its orders: a list of customers, and the dirt of real ones. */
export interface RealMarket extends Market {
  readonly customerHeaders: readonly string[];
  readonly prospects: readonly [string, string, string];
  readonly total: string;
  readonly badDates: readonly string[];
  writeDate(day: Date): string;
  /** Ways to write an amount that are text to Excel, or a number only in its own culture. */
  writeMoney(amount: number): readonly [string, ...string[]];
  /** Spellings of one name that mean the same customer. */
  variants(name: string): readonly [string, ...string[]];
}

/** 1234.5 as "1,234.50". */
export function grouped(amount: number): string {
  return amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
}
