import { makeStyles } from '@fluentui/react-components';
import type { CloudPoint } from '../../core';
import { dimensionName, metricValue } from '../../words';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { AxisX, AxisY } from './Axis';
import type { Tick } from './axisTicks';
import { axisNumber } from './axisTicks';
import { chartColours } from './chartColours';
import type { Band } from './levelBands';
import { Mark } from './Mark';
import { fitted } from './textFit';
import type { ValueAxis } from './valueAxis';
import { ValuePoints } from './ValuePoints';

const useStyles = makeStyles({
  region: {
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  // Read above points of any number.
  name: { paintOrder: 'stroke', pointerEvents: 'none' },
});

/** A cell of the grid: where it lies, from 0 to 1 each way. */
export interface MatrixRegion {
  readonly cell: string;
  readonly column: number;
  readonly row: number;
  readonly across: Band;
  readonly up: Band;
  readonly tier: string;
  readonly tierIndex: number;
  readonly label: string;
}

const LEFT = 44;
const TOP = 18;
const BELOW = 32;
const SIZE = 11;
const INSET = 5;

/** Fields in the colours of their tiers, and the customers in them; children of a `Chart`. */
export function ValueField(props: {
  readonly width: number;
  readonly height: number;
  readonly x: ValueAxis;
  readonly y: ValueAxis;
  readonly regions: readonly MatrixRegion[];
  /** Names, best first, the unknown one last. */
  readonly tiers: readonly string[];
  readonly points: readonly CloudPoint[];
  readonly nameOf: (customer: number) => string;
  readonly chosen: string | null;
  readonly onChoose: (cell: string) => void;
  readonly onChoosePoint: (point: CloudPoint) => void;
}) {
  const { width, height, x, y, regions, tiers, points, nameOf, chosen, onChoose, onChoosePoint } = props;
  const styles = useStyles();
  const { words } = usePane();
  const colours = useTierColours()(tiers);
  const floor = height - BELOW;
  const across = (place: number): number => LEFT + place * (width - LEFT);
  const up = (place: number): number => floor - place * (floor - TOP);
  const boxes = regions.map((region) => {
    const [left, right] = region.across;
    const [low, high] = region.up;
    const box = {
      x: across(left),
      y: up(high),
      width: across(right) - across(left),
      height: up(low) - up(high),
    };
    return { ...region, box };
  });
  const drawn = boxes.filter(({ box }) => box.width > 0 && box.height > 0);
  const ticks = (axis: ValueAxis, place: (share: number) => number): Tick[] =>
    axis.round.map((value) => ({ at: place(axis.scale(value)), text: axisNumber(value, words) }));
  const textOf = ({ customers }: CloudPoint): string => {
    const [first = -1] = customers;
    if (customers.length > 1) return words.t('chart.pointOf', { count: customers.length });
    const told = (axis: ValueAxis): string =>
      words.t('chart.figure', {
        name: dimensionName(words, axis.label),
        figure: metricValue(words, axis.label, axis.values[first] ?? NaN),
      });
    return [nameOf(first), told(x), told(y)].join('\n');
  };
  return (
    <>
      {drawn.map(({ cell, tierIndex, label, box }) => (
        <Mark key={cell} label={label} chosen={chosen === cell} onChoose={() => onChoose(cell)}>
          <rect
            {...box}
            className={styles.region}
            fill={colours[tierIndex]?.fill ?? 'none'}
            fillOpacity={0.2}
            stroke={chosen === cell ? chartColours.ink : chartColours.quiet}
            strokeWidth={chosen === cell ? 2 : 0.5}
          />
        </Mark>
      ))}
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
      <ValuePoints points={points} across={across} up={up} textOf={textOf} onChoose={onChoosePoint} />
      <g
        className={styles.name}
        fontSize={SIZE}
        textAnchor="end"
        fill={chartColours.ink}
        stroke={chartColours.ground}
        strokeWidth={3}
        aria-hidden
      >
        {drawn
          .filter(({ box }) => box.height > SIZE + INSET)
          .map(({ cell, tier, box }) => (
            <text key={cell} x={box.x + box.width - INSET} y={box.y + SIZE + INSET - 1}>
              {fitted(tier, box.width - 2 * INSET, SIZE)}
            </text>
          ))}
      </g>
    </>
  );
}
