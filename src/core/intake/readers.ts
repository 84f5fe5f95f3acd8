import { DateColumn } from './dateColumn';
import { KeyColumn } from './keyColumn';
import { NumberColumn } from './numberColumn';
import type { Plan } from './plan';
import { moneyColumns } from './rates';
import { RowFates } from './rowFates';
import type { SourceShape } from './source';

/** One reader per column that is read, by index into the headers, and the fates that they lower. */
export interface Readers {
  readonly customer: KeyColumn;
  readonly orderId: KeyColumn | undefined;
  /** Words: product, group, owner, consent, referrer, and the reasons that excuse. */
  readonly words: ReadonlyMap<number, KeyColumn>;
  readonly dates: ReadonlyMap<number, DateColumn>;
  readonly numbers: ReadonlyMap<number, NumberColumn>;
  readonly fates: RowFates;
}

export function readersOf(plan: Plan, shape: SourceShape): Readers {
  const dates = [
    ...plan.dates.values(),
    ...(plan.date === undefined ? [] : [plan.date]),
    ...plan.payment.values(),
  ];
  const numbers = [...plan.numbers.values(), ...plan.indicators].flatMap(({ columns }) => columns);
  const zeroes = new Set([...moneyColumns(plan), ...(plan.numbers.get('quantity')?.columns ?? [])]);
  const words = [...plan.words.values(), ...(plan.excused === undefined ? [] : [plan.excused])];
  return {
    customer: new KeyColumn(),
    orderId: plan.orderId === undefined ? undefined : new KeyColumn(),
    words: new Map(words.map((column) => [column, new KeyColumn()])),
    dates: new Map(dates.map((column) => [column, new DateColumn(shape.dateSystem)])),
    numbers: new Map(numbers.map((column) => [column, new NumberColumn(zeroes.has(column))])),
    fates: new RowFates(),
  };
}
