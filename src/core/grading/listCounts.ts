import type { ListedCustomers } from '../intake/sales';
import type { Participation } from '../metrics/participation';
import { fateCounts } from './fateCounts';
import type { ListCounts } from './grading';

/** Holds the second source against the customers that take part. */
export function listCounts(
  list: ListedCustomers,
  { codes, noPurchase, withRows }: Participation,
): ListCounts {
  const isListed = (customer: number): boolean => list.listed[codes[customer] ?? -1] === 1;
  let notInList = 0;
  let noOrders = 0;
  for (let customer = 0; customer < codes.length; customer++) {
    if (!isListed(customer)) notInList += 1;
    else if (customer >= withRows || noPurchase[customer] === 1) noOrders += 1;
  }
  return {
    read: list.rows,
    fateOfRow: list.fates,
    firstRow: list.firstRow,
    fates: fateCounts(list.fates, list.firstRow, list),
    repairs: list.repairs,
    listed: list.listed.reduce((sum, listed) => sum + listed, 0),
    notInList,
    noOrders,
  };
}
