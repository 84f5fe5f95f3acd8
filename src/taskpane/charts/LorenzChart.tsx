import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { lorenzCurve, paretoCurve, pointOn, scoresCut } from '../../app';
import type { AbcResult } from '../../core';
import { metricName } from '../../words';
import { usePane } from '../PaneContext';
import { AxisX, AxisY } from './Axis';
import { ticksOf } from './axisTicks';
import { Chart } from './Chart';
import { chartColours } from './chartColours';
import { pathOf } from './pathOf';

const HEIGHT = 220;
const AROUND = { left: 38, right: 10, top: 8, bottom: 32 };
const TENTHS = Array.from({ length: 10 }, (_, i) => (i + 1) / 10);

/** How unevenly the total is spread: the curve hangs below the line on which all customers would have the same. */
export function LorenzChart({ result }: { readonly result: AbcResult }) {
  const { words } = usePane();
  const curve = useMemo(() => {
    const scores = scoresCut(result);
    return scores && lorenzCurve(paretoCurve(scores.groups));
  }, [result]);
  const { gini, bestFifth } = result;
  if (!curve || gini === null || bestFifth === null) return null;
  return (
    <Chart
      title={words.t('chart.lorenz', { metric: metricName(words, result.metric) })}
      summary={words.t('chart.lorenzSummary', { gini: words.number(gini), share: words.percent(bestFifth) })}
      height={HEIGHT}
      table={{
        corner: words.t('chart.poorest'),
        columns: [words.t('chart.ofTotal')],
        rows: TENTHS.map((part) => ({
          key: String(part),
          name: words.percent(part),
          cells: [words.percent(pointOn(curve.customers, curve.shares, part))],
        })),
      }}
    >
      {({ width, height }) => {
        const x = scaleLinear([0, 1], [AROUND.left, width - AROUND.right]);
        const y = scaleLinear([0, 1], [height - AROUND.bottom, AROUND.top]);
        const percent = (share: number): string => words.percent(share);
        const line = curve.customers.map((part, i) => ({ x: x(part), y: y(curve.shares[i] ?? 0) }));
        return (
          <>
            <AxisY ticks={ticksOf(y, 5, percent)} x={AROUND.left} to={width - AROUND.right} />
            <path
              d={pathOf([...line, { x: x(1), y: y(1) }], true)}
              fill={chartColours.accentTint}
              stroke="none"
            />
            <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} stroke={chartColours.quiet} strokeDasharray="4 3" />
            <path d={pathOf(line)} fill="none" stroke={chartColours.accent} strokeWidth={2} />
            <text x={x(0.5) - 8} y={y(0.5) - 8} textAnchor="end" fontSize={11} fill={chartColours.quiet}>
              {words.t('chart.equality')}
            </text>
            <AxisX
              ticks={ticksOf(x, 5, percent).slice(1)}
              y={height - AROUND.bottom}
              from={AROUND.left}
              to={width - AROUND.right}
              title={words.t('chart.poorestFirst')}
            />
          </>
        );
      }}
    </Chart>
  );
}
