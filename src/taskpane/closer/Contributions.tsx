import { methodName, metricName, metricValue } from '../../words';
import { Chart } from '../charts/Chart';
import { usePane } from '../PaneContext';
import type { WeightedExplanation } from './ContributionPicture';
import { barsHeight, ContributionPicture } from './ContributionPicture';
import { FigureTable } from './FigureTable';

/**
 * What each indicator gave to a weighted score, and how far the next tier is. TOPSIS has no parts, so only values and
 * weights are shown.
 */
export function Contributions({ method }: { readonly method: WeightedExplanation }) {
  const { words } = usePane();
  const { method: id, contributions, standing } = method;
  const next = standing?.next;
  const parts = contributions.some(({ contribution }) => contribution !== null);
  const figure = (value: number | null): string => (value === null ? '–' : words.number(value));
  const title = words.t('closer.contributions', { method: methodName(words, id) });
  const table = {
    corner: words.t('closer.indicator'),
    columns: [
      words.t('closer.value'),
      ...(parts ? [words.t('closer.score')] : []),
      words.t('closer.weight'),
      ...(parts ? [words.t('closer.points')] : []),
    ],
    rows: contributions.map(({ metric, value, score, weight, contribution }) => ({
      key: metric,
      name: metricName(words, metric),
      cells: [
        value === null ? '–' : metricValue(words, metric, value),
        ...(parts ? [figure(score)] : []),
        words.percent(weight),
        ...(parts ? [figure(contribution)] : []),
      ],
    })),
  };
  if (!parts) return <FigureTable title={title} {...table} />;
  return (
    <Chart
      title={title}
      summary={next ? words.t('closer.barsToNext', { tier: next.tier }) : words.t('closer.bars')}
      height={barsHeight(contributions.length)}
      interactive
      table={table}
    >
      {({ width }) => <ContributionPicture width={width} method={method} />}
    </Chart>
  );
}
