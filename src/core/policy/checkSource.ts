import { Fault } from '../fault';
import { aliasesOf } from '../intake/aliases';
import { ratesOf } from '../intake/rates';
import { isMetricName } from '../metrics/names';
import type { IndicatorPolicy, SourcePolicy } from './sourceSchema';

/** Holds the parts of `source` against each other; throws a Fault that names the place. */
export function checkSource(source: SourcePolicy): void {
  const { indicators, list } = source;
  const names = new Map<string, string>();
  const check = (where: string) => (indicator: IndicatorPolicy, index: number) => {
    const place = `${where}.${index}`;
    const { as, column, columns } = indicator;
    if ((column === undefined) === (columns === undefined))
      throw new Fault('policy.columnOrColumns', { place });
    if (isMetricName(as)) throw new Fault('policy.indicatorIsMetric', { place: `${place}.as`, name: as });
    const other = names.get(as);
    if (other !== undefined)
      throw new Fault('policy.indicatorTwice', { place: `${place}.as`, name: as, other });
    names.set(as, place);
  };
  indicators.forEach(check('source.indicators'));
  list?.indicators.forEach(check('source.list.indicators'));
  if (list?.table !== undefined && list.range !== undefined)
    throw new Fault('policy.tableAndRange', { place: 'source.list' });
  // Both throw what is wrong with them.
  ratesOf(source);
  aliasesOf(source);
}
