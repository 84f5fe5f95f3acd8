/** What a language brings to sample orders: names, goods and headers of an invented office and workshop supplier. */
export interface Market {
  /** What an order's number begins with. */
  readonly prefix: string;
  readonly orderHeaders: readonly string[];
  /** Distinct invented company names, more than are needed. */
  readonly companies: readonly string[];
  readonly regions: readonly [string, ...string[]];
  readonly salespeople: readonly [string, ...string[]];
  readonly goods: readonly [Good, ...Good[]];
  /** Order activity per calendar month, January first. */
  readonly season: readonly number[];
}

export interface Good {
  readonly name: string;
  readonly price: number;
  /** Profit as a share of the price. */
  readonly margin: number;
}
