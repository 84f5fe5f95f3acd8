import type { WeightedIndicatorResult, WeightedPolicy, WeightedResult } from '../../core';
import { metricName } from '../../words';
import { usePane } from '../PaneContext';
import { Chart } from './Chart';
import type { BarPart } from './PartBars';
import { barsHeight, PartBars } from './PartBars';

/** What the indicators of a weighted score weigh, those of a family in one bar, as they came out. */
export function WeightsChart(props: { readonly result: WeightedResult; readonly policy: WeightedPolicy }) {
  const { result, policy } = props;
  const { words } = usePane();
  const { indicators, families } = result;
  const named = (metric: string): string => metricName(words, metric);
  const familyOf = (indicator: number): string | undefined => policy.indicators[indicator]?.family;
  const partOf = ({ metric, weight }: WeightedIndicatorResult, part: number): BarPart => ({
    key: metric,
    part,
    value: weight,
    label: words.t('chart.figure', { name: named(metric), figure: words.percent(weight) }),
  });
  const alone = indicators.flatMap((indicator, i) =>
    familyOf(i) === undefined
      ? [{ name: named(indicator.metric), weight: indicator.weight, parts: [partOf(indicator, i)] }]
      : [],
  );
  const together = families.map(({ name, weight }) => ({
    name,
    weight,
    parts: indicators.flatMap((indicator, i) => (familyOf(i) === name ? [partOf(indicator, i)] : [])),
  }));
  const bars = [...together, ...alone].sort((a, b) => b.weight - a.weight);
  const [heaviest] = bars;
  return (
    <Chart
      title={words.t('chart.weights')}
      summary={words.t(families.length > 0 ? 'chart.weightsSummaryFamilies' : 'chart.weightsSummary', {
        name: heaviest?.name ?? '',
        weight: words.percent(heaviest?.weight ?? 0),
      })}
      height={barsHeight(bars)}
      interactive
      table={{
        corner: words.t('closer.indicator'),
        columns: [words.t('closer.weight'), ...(families.length > 0 ? [words.t('chart.family')] : [])],
        texts: families.length > 0,
        rows: indicators.map(({ metric, weight }, i) => ({
          key: metric,
          name: named(metric),
          cells: [words.percent(weight), ...(families.length > 0 ? [familyOf(i) ?? '–'] : [])],
        })),
      }}
    >
      {({ width }) => (
        <PartBars
          width={width}
          most={heaviest?.weight ?? 1}
          bars={bars.map(({ name, weight, parts }) => ({
            key: name,
            name,
            figure: words.percent(weight),
            parts,
          }))}
        />
      )}
    </Chart>
  );
}
