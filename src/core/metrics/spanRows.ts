import { fateCode } from '../intake/fates';
import type { Sales } from '../intake/sales';
import type { SourcePolicy } from '../policy/sourceSchema';
import { orderCodes, ordersPerCustomer } from './orders';
import type { OrderCodes, Visits } from './orders';
import type { Participation } from './participation';

const RETURN = fateCode('return');
const USED = fateCode('used');

/** The rows of one span of days, as metrics look at them: the whole period, or a window at its end. */
export class SpanRows {
  readonly sales: Sales;
  readonly taken: Participation;
  readonly customers: number;
  /** Per row its customer, −1 = not looked at: purchases and, unless ignored, returns. */
  readonly all: Int32Array;
  /** Without returns. */
  readonly used: Int32Array;
  /** What counts as an order and a visit: `used`, with `returns: "count"` `all`. */
  readonly visits: Int32Array;
  readonly hasReturns: boolean;
  private readonly frequency: SourcePolicy['frequency'];
  private readonly after: number;
  private net: Float64Array | undefined;

  /** @param after the day before a window begins; −Infinity for the whole period */
  constructor(sales: Sales, source: SourcePolicy, taken: Participation, after = -Infinity) {
    const { fates, customerOfRow } = taken;
    this.sales = sales;
    this.taken = taken;
    this.customers = taken.codes.length;
    this.frequency = source.frequency;
    this.after = Math.max(after, taken.span.after);
    this.hasReturns = fates.includes(RETURN);
    this.all =
      after === -Infinity
        ? customerOfRow
        : customerOfRow.map((code, row) => ((sales.day?.[row] ?? Infinity) > after ? code : -1));
    this.used = this.hasReturns ? this.all.map((code, row) => (fates[row] === USED ? code : -1)) : this.all;
    this.visits = source.returns === 'count' ? this.all : this.used;
  }

  /** First and last day: of the window, else of the period; with `all` from the sheet's first used date. */
  get days(): { readonly from: number; readonly to: number } {
    const { to } = this.taken.span;
    return { from: this.after === -Infinity ? this.firstUsedDay() : this.after + 1, to };
  }

  private firstUsedDay(): number {
    let first = Infinity;
    this.sales.day?.forEach((day, row) => {
      if (day < first && (this.used[row] ?? -1) >= 0) first = day;
    });
    return first;
  }

  /**
   * The values with those of returns below zero: some sheets write a return with a positive amount and a negative
   * quantity, or the other way round.
   */
  netOf(values: Float64Array): Float64Array {
    const { fates } = this.taken;
    return this.hasReturns
      ? values.map((value, row) => (fates[row] === RETURN ? -Math.abs(value) : value))
      : values;
  }

  /** The amount of each row, net. */
  get netAmount(): Float64Array | undefined {
    const { amount } = this.sales.numbers;
    this.net ??= amount && this.netOf(amount);
    return this.net;
  }

  /** Per row its customer where it is a return, else −1. */
  get returned(): Int32Array {
    const { fates } = this.taken;
    return this.all.map((code, row) => (fates[row] === RETURN ? code : -1));
  }

  private get visited(): Visits {
    const { day, order, orderCount } = this.sales;
    return { customer: this.visits, customers: this.customers, day, order, orderCount };
  }

  get orderCodes(): OrderCodes | undefined {
    return orderCodes(this.visited, this.frequency);
  }

  get ordersPerCustomer(): Float64Array | undefined {
    return ordersPerCustomer(this.visited, this.frequency);
  }
}
