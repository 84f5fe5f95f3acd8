import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { customersWhere, histogram, scoresCut, triedCut } from '../../app';
import type { AbcResult, Grading, RfmResult, WeightedResult } from '../../core';
import { methodName, metricName, metricUnit } from '../../words';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { AxisX, AxisY } from './Axis';
import { axisNumber, ticksOf } from './axisTicks';
import { binsByTier } from './binsByTier';
import { Chart } from './Chart';
import { HistogramBars } from './HistogramBars';
import { HistogramLimits } from './HistogramLimits';
import { MarkCustomers } from './MarkCustomers';
import { cutFound } from './methodCut';
import { scoreScale, scoreText, scoreTicks } from './scoreAxis';
import { useChosenMark } from './useChosenMark';
import { useLimits } from './useLimits';

const HEIGHT = 190;
const AROUND = { left: 38, right: 12, top: 18, bottom: 20 };

const useStyles = makeStyles({
  // Its words stand where those above begin.
  fix: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`, fontWeight: tokens.fontWeightRegular },
});

/** How many customers have about which score, and where the limits cut; fixed limits are moved on it. */
export function ScoreHistogram(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: AbcResult | RfmResult | WeightedResult;
}) {
  const { id, grading, result } = props;
  const styles = useStyles();
  const { words } = usePane();
  const limits = useLimits(id, result);
  const [chosen, choose] = useChosenMark();
  const scores = useMemo(() => scoresCut(result), [result]);
  const bins = useMemo(
    () => scores && histogram(scores.groups, result.kind === 'abc'),
    [scores, result.kind],
  );
  const cut = limits?.cut ?? null;
  const tiers = limits?.tiers ?? [];
  const colours = useTierColours()([...tiers, grading.unknown]);
  const tried = useMemo(
    () => scores && cut && triedCut(scores, cut, tiers.length),
    [scores, cut, tiers.length],
  );
  if (!scores || !bins) return null;
  const metric = result.kind === 'abc' ? result.metric : '';
  const unit = metricUnit(metric);
  const name =
    metric === '' ? words.t('chart.scoreOf', { method: methodName(words, id) }) : metricName(words, metric);
  const text = (value: number): string => scoreText(words, metric, value);
  // Edges of bins are no round numbers.
  const about = (edge: number): string => text(unit === 'day' ? edge : Number(edge.toPrecision(3)));
  const counted = binsByTier(bins, tried?.tierOf ?? null, tiers.length);
  const nameOf = (bin: number): string =>
    bins.belowZero && bin === 0
      ? words.t('chart.notAboveZero')
      : words.t('chart.fromTo', { from: about(bins.edges[bin] ?? 0), to: about(bins.edges[bin + 1] ?? 0) });
  const most = Math.max(1, ...counted.map(({ customers }) => customers));
  const found = cutFound(result);
  const open = counted.find(({ bin }) => String(bin) === chosen);
  return (
    <div>
      <Chart
        title={words.t('chart.histogram', { metric: name })}
        summary={words.t('chart.histogramSummary', {
          count: scores.groups.scored,
          median: text(bins.median),
        })}
        height={HEIGHT}
        interactive
        table={{
          corner: name,
          columns: [words.t('pane.customers'), ...tiers],
          rows: counted
            .filter(({ customers }) => customers > 0)
            .map(({ bin, customers, byTier }) => ({
              key: String(bin),
              name: nameOf(bin),
              cells: [customers, ...byTier].map((count) => words.number(count)),
            })),
        }}
      >
        {({ width, height }) => {
          const x = scoreScale(bins, AROUND.left, width - AROUND.right);
          const y = scaleLinear([0, most], [height - AROUND.bottom, AROUND.top]).nice(4);
          return (
            <>
              <AxisY
                ticks={ticksOf(y, Math.min(4, most), (count) => axisNumber(count, words))}
                x={AROUND.left}
                to={width - AROUND.right}
              />
              <HistogramBars
                bins={bins}
                counted={counted}
                names={tiers}
                nameOf={nameOf}
                colours={colours}
                x={x}
                y={y}
                chosen={chosen}
                onChoose={choose}
              />
              <AxisX
                ticks={scoreTicks(x, bins.powers, metric, words)}
                y={height - AROUND.bottom}
                from={AROUND.left}
                to={width - AROUND.right}
              />
              {limits && tried && (
                <HistogramLimits
                  limits={limits}
                  tried={tried}
                  bins={bins}
                  scores={scores}
                  whole={scores.groups.values.every(Number.isInteger)}
                  text={text}
                  x={x}
                  top={AROUND.top - 8}
                  bottom={height - AROUND.bottom}
                />
              )}
            </>
          );
        }}
      </Chart>
      {limits?.move && found && limits.cut.kind !== 'thresholds' && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.fix}
          onClick={() => {
            limits.move?.(found.cut);
            limits.release();
          }}
        >
          {words.t('chart.fixLimits')}
        </Button>
      )}
      {open && (
        <MarkCustomers
          id={`${id} scores ${open.bin}`}
          title={nameOf(open.bin)}
          grading={grading}
          customers={customersWhere(grading, (customer) => bins.binOf[customer] === open.bin)}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}
