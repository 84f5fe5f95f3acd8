import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { customersWhere, paretoCurve, scoresCut, triedCut } from '../../app';
import type { AbcResult, Grading } from '../../core';
import { metricName } from '../../words';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { axisNumber, ticksOf } from './axisTicks';
import { AxisX, AxisY } from './Axis';
import { Chart } from './Chart';
import { MarkCustomers } from './MarkCustomers';
import { ParetoCurves } from './ParetoCurves';
import { ParetoLimits } from './ParetoLimits';
import { tierParts } from './tierParts';
import { useChosenMark } from './useChosenMark';
import { useLimits } from './useLimits';

const HEIGHT = 190;
const AROUND = { left: 38, right: 10, top: 8, bottom: 32 };

/** How much the best customers have together, and which part of them is in each tier; limits by share or heads are moved on it. */
export function ParetoChart(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: AbcResult;
}) {
  const { id, grading, result } = props;
  const { words } = usePane();
  const limits = useLimits(id, result);
  const [chosen, choose] = useChosenMark();
  const scores = useMemo(() => scoresCut(result), [result]);
  const curve = useMemo(() => scores && paretoCurve(scores.groups), [scores]);
  const cut = limits?.cut ?? null;
  const tiers = limits?.tiers ?? [];
  const colours = useTierColours()([...tiers, grading.unknown]);
  const tried = useMemo(
    () => scores && cut && triedCut(scores, cut, tiers.length),
    [scores, cut, tiers.length],
  );
  if (!limits || !tried || !curve) return null;
  const parts = tierParts(tiers, tried);
  const [best] = parts;
  const open = parts.find(({ name }) => name === chosen);
  return (
    <div>
      <Chart
        title={words.t('chart.pareto', { metric: metricName(words, result.metric) })}
        summary={words.t('chart.paretoSummary', {
          tier: best?.name ?? '',
          count: best?.customers ?? 0,
          all: curve.customers,
          share: words.percent(best?.share ?? 0),
        })}
        height={HEIGHT}
        interactive
        table={{
          corner: words.t('chart.tier'),
          columns: [
            words.t('pane.customers'),
            words.t('chart.ofCustomers'),
            words.t('chart.ofTotal'),
            words.t('chart.cumulated'),
          ],
          rows: parts.map(({ name, customers, share, through }) => ({
            key: name,
            name,
            cells: [
              words.number(customers),
              words.percent(customers / Math.max(1, curve.customers)),
              words.percent(share),
              words.percent(through),
            ],
          })),
        }}
      >
        {({ width, height }) => {
          const x = scaleLinear([0, curve.customers], [AROUND.left, width - AROUND.right]);
          const y = scaleLinear([0, 1], [height - AROUND.bottom, AROUND.top]);
          return (
            <>
              <AxisY
                ticks={ticksOf(y, 5, (share) => words.percent(share))}
                x={AROUND.left}
                to={width - AROUND.right}
              />
              <ParetoCurves
                curve={curve}
                parts={parts}
                colours={colours}
                x={x}
                y={y}
                chosen={chosen}
                onChoose={choose}
              />
              <AxisX
                ticks={ticksOf(x, Math.min(4, curve.customers), (rank) => axisNumber(rank, words)).filter(
                  ({ at }) => at > AROUND.left,
                )}
                y={height - AROUND.bottom}
                from={AROUND.left}
                to={width - AROUND.right}
                title={words.t('chart.bestFirst')}
              />
              <ParetoLimits limits={limits} parts={parts} curve={curve} x={x} y={y} />
            </>
          );
        }}
      </Chart>
      {open && (
        <MarkCustomers
          id={`${id} pareto ${open.name}`}
          title={open.name}
          grading={grading}
          customers={customersWhere(grading, (customer) => tried.tierOf[customer] === open.tier)}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}
