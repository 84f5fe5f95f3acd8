import type { CloudPoint } from '../../core';
import { dimensionName, metricValue } from '../../words';
import { usePane } from '../PaneContext';
import { AxisX, AxisY } from './Axis';
import type { Tick } from './axisTicks';
import { axisNumber } from './axisTicks';
import { chartColours } from './chartColours';
import { LEFT, planeIn } from './plane';
import type { MetricAxis } from './valueAxis';
import type { PointLook } from './ValuePoints';
import { ValuePoints } from './ValuePoints';

const SIZE = 11;

/** Two axes and the customers between them as points; children of a `Chart`. */
export function ValuePlane(props: {
  readonly width: number;
  readonly height: number;
  readonly x: MetricAxis;
  readonly y: MetricAxis;
  readonly points: readonly CloudPoint[];
  readonly lookOf?: (point: CloudPoint) => PointLook;
  readonly nameOf: (customer: number) => string;
  readonly onChoose: (point: CloudPoint) => void;
}) {
  const { width, height, x, y, points, lookOf, nameOf, onChoose } = props;
  const { words } = usePane();
  const { across, up, floor } = planeIn(width, height);
  const ticks = (axis: MetricAxis, place: (share: number) => number): Tick[] =>
    axis.round.map((value) => ({ at: place(axis.scale(value)), text: axisNumber(value, words) }));
  const textOf = ({ customers }: CloudPoint): string => {
    const [first = -1] = customers;
    if (customers.length > 1) return words.t('chart.pointOf', { count: customers.length });
    const told = (axis: MetricAxis): string =>
      words.t('chart.figure', {
        name: dimensionName(words, axis.label),
        figure: metricValue(words, axis.label, axis.values[first] ?? NaN),
      });
    return [nameOf(first), told(x), told(y)].join('\n');
  };
  return (
    <>
      <AxisX
        ticks={ticks(x, across)}
        y={floor}
        from={LEFT}
        to={width}
        title={dimensionName(words, x.label)}
      />
      <AxisY ticks={ticks(y, up)} x={LEFT} to={width} bare />
      <text x={0} y={SIZE} fontSize={SIZE} fill={chartColours.quiet} aria-hidden>
        {dimensionName(words, y.label)}
      </text>
      <ValuePoints
        points={points}
        across={across}
        up={up}
        textOf={textOf}
        onChoose={onChoose}
        {...(lookOf ? { lookOf } : {})}
      />
    </>
  );
}
