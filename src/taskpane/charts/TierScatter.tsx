import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { customersWhere, pointCloud } from '../../app';
import type { CloudPoint, Grading, MethodResult } from '../../core';
import { metricName, metricValue } from '../../words';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { Chart } from './Chart';
import { chartColours } from './chartColours';
import { MarkCustomers } from './MarkCustomers';
import { meanByTier } from './meanByTier';
import { useChosenMark } from './useChosenMark';
import type { MetricAxis } from './valueAxis';
import { ValuePlane } from './ValuePlane';

const useStyles = makeStyles({
  tiers: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXXS },
  tier: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
  patch: {
    width: '12px',
    height: '12px',
    borderRadius: '50%',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
});

const HEIGHT = 260;
/** Of points beside those of the tier that is chosen. */
const FAINT = 0.15;

/** Customers by two of their values, in the colours of their tiers; those of a tier or a point are listed when it is chosen. */
export function TierScatter(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: Pick<MethodResult, 'tiers' | 'unknown' | 'tierOf'>;
  readonly axes: readonly [x: MetricAxis, y: MetricAxis];
}) {
  const { id, grading, result, axes } = props;
  const [x, y] = axes;
  const styles = useStyles();
  const { words } = usePane();
  const [chosen, choose] = useChosenMark();
  const cloud = useMemo(
    () => pointCloud(x.values.map(x.scale), y.values.map(y.scale), result.tierOf),
    [x, y, result.tierOf],
  );
  const all = [...result.tiers, result.unknown];
  const colours = useTierColours()(all.map(({ name }) => name));
  const tiers = all.map(({ name, customers }, tier) => ({ name, customers, tier, key: `tier ${tier}` }));
  const shown = tiers.filter(({ customers }) => customers > 0);
  const means = [x, y].map(({ values }) => meanByTier(values, result.tierOf, all.length));
  const { name, key } = grading.customers;
  const keyOf = ({ customers }: CloudPoint): string => `point ${key[customers[0] ?? -1] ?? ''}`;
  const tier = shown.find((one) => one.key === chosen);
  const listed = tier
    ? customersWhere(grading, (customer) => result.tierOf[customer] === tier.tier)
    : cloud.points.find((point) => keyOf(point) === chosen)?.customers;
  return (
    <div>
      <Chart
        title={words.t('chart.levels', {
          rows: metricName(words, y.label),
          columns: metricName(words, x.label),
        })}
        summary={words.t(cloud.gathered ? 'chart.pointsGathered' : 'chart.points')}
        height={HEIGHT}
        interactive
        table={{
          corner: words.t('chart.tier'),
          columns: [
            words.t('pane.customers'),
            ...axes.map(({ label }) => words.t('chart.mean', { name: metricName(words, label) })),
          ],
          rows: shown.map((one) => ({
            key: one.key,
            name: one.name,
            cells: [
              words.number(one.customers),
              ...means.map((mean, i) => metricValue(words, axes[i]?.label ?? '', mean[one.tier] ?? NaN)),
            ],
          })),
        }}
      >
        {(size) => (
          <ValuePlane
            {...size}
            x={x}
            y={y}
            points={cloud.points}
            lookOf={(point) => {
              const opacity = tier && tier.tier !== point.tier ? FAINT : 1;
              return {
                fill: colours[point.tier]?.fill ?? chartColours.accent,
                fillOpacity: opacity,
                stroke: chartColours.quiet,
                strokeOpacity: opacity,
              };
            }}
            nameOf={(customer) => name[customer] ?? ''}
            onChoose={(point) => choose(keyOf(point))}
          />
        )}
      </Chart>
      <div className={styles.tiers} role="group" aria-label={words.t('chart.tier')}>
        {shown.map((one) => (
          <ToggleButton
            key={one.key}
            size="small"
            appearance="subtle"
            className={styles.tier}
            checked={one.key === chosen}
            icon={<span className={styles.patch} style={{ backgroundColor: colours[one.tier]?.fill }} />}
            onClick={() => choose(one.key === chosen ? null : one.key)}
          >
            {one.name}
          </ToggleButton>
        ))}
      </div>
      {listed && (
        <MarkCustomers
          id={`${id} ${chosen ?? ''}`}
          title={tier?.name ?? words.t('chart.point')}
          grading={grading}
          customers={listed}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}
