import { dayOfIso } from '../calendar/days';
import { Fault } from '../fault';
import { NO_DAY } from '../intake/dateColumn';
import { fateCode } from '../intake/fates';
import type { Sales } from '../intake/sales';
import type { SourcePolicy } from '../policy/sourceSchema';

const USED = fateCode('used');

/**
 * The day everything is measured to. `latest`: the latest date among well-read rows, before any period is applied;
 * in the customers layout the latest last purchase. Null when the source has no dates.
 */
export function analysisDate(sales: Sales, asOf: SourcePolicy['asOf']): number | null {
  if (asOf === 'latest') return latestDay(sales);
  if (asOf !== 'today') return dayOfIso(asOf) ?? null;
  if (sales.today === undefined) throw new Fault('grade.noToday');
  return sales.today;
}

function latestDay(sales: Sales): number | null {
  const days = sales.layout === 'customers' ? sales.numbers['lastPurchase'] : sales.day;
  let latest = NO_DAY;
  days?.forEach((day, row) => {
    if (day > latest && sales.fates[row] === USED) latest = day;
  });
  return latest === NO_DAY ? null : latest;
}
