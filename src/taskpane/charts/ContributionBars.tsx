import { useMemo } from 'react';
import { tierContributions } from '../../app';
import type { WeightedPolicy, WeightedResult } from '../../core';
import { metricName } from '../../words';
import type { Graded } from '../closer/useGraded';
import { usePane } from '../PaneContext';
import { Chart } from './Chart';
import { barsHeight, PartBars } from './PartBars';
import { PartNames } from './PartNames';

/** What the indicators give to the score of each tier's customers, on average. */
export function ContributionBars(props: {
  readonly graded: Graded;
  readonly result: WeightedResult;
  readonly policy: WeightedPolicy;
}) {
  const { graded, result, policy } = props;
  const { words } = usePane();
  const { metrics } = graded.grading.customers;
  const tiers = useMemo(() => tierContributions(policy, result, metrics), [policy, result, metrics]);
  const names = result.indicators.map(({ metric }) => metricName(words, metric));
  return (
    <div>
      <Chart
        title={words.t('chart.parts')}
        summary={words.t('chart.partsSummary')}
        height={barsHeight(tiers)}
        interactive
        table={{
          corner: words.t('column.tier'),
          columns: [words.t('closer.score'), ...names],
          rows: tiers.map(({ tier, score, contributions }) => ({
            key: tier,
            name: tier,
            cells: [score, ...contributions].map((value) => words.number(value)),
          })),
        }}
      >
        {({ width }) => (
          <PartBars
            width={width}
            most={Math.max(...tiers.map(({ score }) => score))}
            bars={tiers.map(({ tier, score, contributions }) => ({
              key: tier,
              name: tier,
              figure: words.t('chart.meanScore', { score: words.number(score) }),
              parts: contributions.map((value, part) => ({
                key: names[part] ?? '',
                part,
                value,
                label: words.t('chart.figure', {
                  name: `${tier} · ${names[part] ?? ''}`,
                  figure: words.number(value),
                }),
              })),
            }))}
          />
        )}
      </Chart>
      <PartNames names={names} />
    </div>
  );
}
