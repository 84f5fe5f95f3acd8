import { DateColumn } from './dateColumn';
import { KeyColumn } from './keyColumn';
import { NumberColumn } from './numberColumn';
import type { Plan } from './plan';
import { RowFates } from './rowFates';
import type { SourceShape } from './source';

/** One reader per column that is read, by index into the headers, and the fates that they lower. */
export interface Readers {
  readonly customer: KeyColumn;
  readonly orderId: KeyColumn | undefined;
  readonly dates: ReadonlyMap<number, DateColumn>;
  readonly numbers: ReadonlyMap<number, NumberColumn>;
  readonly fates: RowFates;
}

export function readersOf(plan: Plan, shape: SourceShape): Readers {
  const dates = [...plan.dates.values(), ...(plan.date === undefined ? [] : [plan.date])];
  const numbers = [
    ...[...plan.numbers.values()].flatMap(({ columns }) => columns),
    ...plan.indicators.map(({ column }) => column),
  ];
  return {
    customer: new KeyColumn(),
    orderId: plan.orderId === undefined ? undefined : new KeyColumn(),
    dates: new Map(dates.map((column) => [column, new DateColumn(shape.dateSystem)])),
    numbers: new Map(numbers.map((column) => [column, new NumberColumn()])),
    fates: new RowFates(),
  };
}
