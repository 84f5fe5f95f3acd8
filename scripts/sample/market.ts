/** What a language brings to the samples: names, goods and headers of an invented office and workshop supplier. */
export interface Market {
  readonly lang: 'zh' | 'en';
  readonly orderHeaders: readonly string[];
  readonly customerHeaders: readonly string[];
  /** Distinct invented company names, more than are needed. */
  readonly companies: readonly string[];
  readonly regions: readonly [string, ...string[]];
  readonly salespeople: readonly [string, ...string[]];
  readonly goods: readonly [Good, ...Good[]];
  readonly prospects: readonly [string, string, string];
  /** Order activity per calendar month, January first. */
  readonly season: readonly number[];
  readonly total: string;
  readonly badDates: readonly string[];
  writeDate(day: Date): string;
  /** Ways to write an amount that are text to Excel, or a number only in its own culture. */
  writeMoney(amount: number): readonly [string, ...string[]];
  /** Spellings of one name that mean the same customer. */
  variants(name: string): readonly [string, ...string[]];
}

export interface Good {
  readonly name: string;
  readonly price: number;
  /** Profit as a share of the price. */
  readonly margin: number;
}
