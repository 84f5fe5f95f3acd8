import type { Grading, MethodResult } from '../grading/grading';
import { customerColumns, FINAL_COLUMN } from '../grading/tierColumns';
import { fitting } from './runRecord';
import type { RecordedColumn, RunRecord } from './runRecord';

/** A grading that says what a record says. */
export interface AsRecorded {
  /** Tiers and the final method's score are those of the record; rows of customers whom it does not have are left out. */
  readonly grading: Grading;
  /** Customers of the grading whom the record has. */
  readonly customers: number;
}

/**
 * Who is who by a grading, and which tier they had by a record: for putting its columns back, joined by key. Null when
 * the record's columns are not those that the grading's policy makes.
 */
export function asRecorded(grading: Grading, record: RunRecord): AsRecorded | null {
  if (columnsOf(customerColumns(grading)) !== columnsOf(record.columns)) return null;
  const { customers, customerOfRow, methods, final, finalTiers } = grading;
  const placeOf = new Map(record.key.map((key, place) => [key, place]));
  const places = customers.key.map((key) => placeOf.get(fitting(key)) ?? -1);
  const perCustomer = ({ tiers, tierOf }: RecordedColumn): Uint8Array =>
    Uint8Array.from(places, (place) => tierOf[place] ?? tiers.length - 1);
  const columnOf = new Map(record.columns.map((column) => [column.methodId, column]));
  const restored = Object.entries(methods).map(([id, method]): [string, MethodResult] => {
    const column = columnOf.get(id);
    const tiered = column ? { ...method, tierOf: perCustomer(column) } : method;
    if (id !== final || !('score' in tiered)) return [id, tiered];
    return [id, { ...tiered, score: Float64Array.from(places, (at) => record.figures.score[at] ?? NaN) }];
  });
  const last = columnOf.get(FINAL_COLUMN) ?? columnOf.get(final);
  return {
    grading: {
      ...grading,
      customerOfRow: customerOfRow.map((customer) => ((places[customer] ?? -1) < 0 ? -1 : customer)),
      methods: Object.fromEntries(restored),
      finalTiers: { ...finalTiers, tierOf: last ? perCustomer(last) : finalTiers.tierOf },
    },
    customers: places.filter((place) => place >= 0).length,
  };
}

const columnsOf = (columns: readonly Omit<RecordedColumn, 'tierOf'>[]): string =>
  JSON.stringify(columns.map(({ methodId, kind, tiers }) => [methodId, kind, tiers]));
