import { Fault } from '../fault';
import type { SourcePolicy } from '../policy/sourceSchema';
import { cellAddress } from '../table/address';
import { cellText } from '../table/cell';
import type { DateColumn } from './dateColumn';
import type { DateOrder, SourceShape } from './source';

/**
 * The order of day, month and year in a column: its own evidence, then the policy, then the culture. Throws a Fault when
 * none of them decides.
 */
export function dateOrderOf(
  column: number,
  reader: DateColumn,
  source: SourcePolicy,
  shape: SourceShape,
): DateOrder {
  const { orders } = reader;
  const [only, another] = orders;
  if (only && !another) return only;
  // Where the column itself rules an order out, the policy or the culture decides nothing.
  const order = [source.dateOrder, shape.dateOrder].find(
    (given) => given !== undefined && (orders.length === 0 || orders.includes(given)),
  );
  if (order) return order;
  const { row, text } = reader.firstDoubtful(orders);
  throw new Fault(orders.length === 0 ? 'source.mixedDateOrder' : 'source.dateOrder', {
    column: cellText(shape.headers[column]),
    cell: cellAddress(shape.firstColumn + column, shape.firstRow + row),
    text,
  });
}
