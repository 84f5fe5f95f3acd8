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
  const { dateOrder } = source;
  // Cells that contradict each other are a question for a person: only the policy answers it.
  if (dateOrder && (orders.length === 0 || reader.reads(dateOrder))) return dateOrder;
  if (shape.dateOrder && reader.reads(shape.dateOrder)) return shape.dateOrder;
  const { row, text } = reader.firstDoubtful(orders);
  throw new Fault(orders.length === 0 ? 'source.mixedDateOrder' : 'source.dateOrder', {
    column: cellText(shape.headers[column]),
    cell: cellAddress(shape.firstColumn + column, shape.firstRow + row),
    text,
  });
}
