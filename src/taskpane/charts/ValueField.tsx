import { makeStyles } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import type { CloudPoint } from '../../core';
import { dimensionName, metricValue } from '../../words';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { AxisX, AxisY } from './Axis';
import { axisNumber } from './axisTicks';
import { chartColours } from './chartColours';
import type { Band } from './levelBands';
import { Mark } from './Mark';
import { fitted } from './textFit';
import { useTooltip } from './useTooltip';
import type { ValueAxis } from './valueAxis';

const useStyles = makeStyles({
  region: {
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  point: { cursor: 'pointer', ':hover': { stroke: chartColours.ink, strokeWidth: '1.5px' } },
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
const TOP = 16;
const BELOW = 32;
const SIZE = 11;
const RADIUS = 3;
/** A point of very many customers does not cover the others. */
const LARGEST = 14;
const TICKS = 4;

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
  const { tell } = useTooltip();
  const colours = useTierColours()(tiers);
  const floor = height - BELOW;
  const across = (place: number): number => LEFT + place * (width - LEFT);
  const up = (place: number): number => floor - place * (floor - TOP);
  const ticks = ({ scale }: ValueAxis, place: (share: number) => number) =>
    scale.ticks(TICKS).map((value) => ({ at: place(scale(value)), text: axisNumber(value, words) }));
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
  // One listener for all: there may be thousands of them.
  const pointAt = ({ target }: SyntheticEvent): CloudPoint | undefined =>
    target instanceof SVGElement ? points[Number(target.dataset['point'] ?? NaN)] : undefined;
  return (
    <>
      {regions.map(({ cell, across: [left, right], up: [low, high], tier, tierIndex, label }) => {
        const box = {
          x: across(left),
          y: up(high),
          width: across(right) - across(left),
          height: up(low) - up(high),
        };
        return (
          box.width > 0 &&
          box.height > 0 && (
            <Mark key={cell} label={label} chosen={chosen === cell} onChoose={() => onChoose(cell)}>
              <rect
                {...box}
                className={styles.region}
                fill={colours[tierIndex]?.fill ?? 'none'}
                fillOpacity={0.3}
                stroke={chosen === cell ? chartColours.ink : chartColours.quiet}
                strokeWidth={chosen === cell ? 2 : 0.5}
              />
              {box.height > SIZE + 8 && (
                <text
                  x={box.x + box.width - 5}
                  y={box.y + SIZE + 3}
                  fontSize={SIZE}
                  fill={chartColours.ink}
                  textAnchor="end"
                  pointerEvents="none"
                >
                  {fitted(tier, box.width - 10, SIZE)}
                </text>
              )}
            </Mark>
          )
        );
      })}
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
      <g
        aria-hidden
        onPointerOver={(event) => {
          const point = pointAt(event);
          if (point) tell({ text: textOf(point), x: across(point.x), y: up(point.y) });
        }}
        onPointerOut={() => tell(null)}
        onClick={(event) => {
          const point = pointAt(event);
          if (point) onChoosePoint(point);
        }}
      >
        {points.map((point, i) => (
          <circle
            key={i}
            data-point={i}
            className={styles.point}
            cx={across(point.x)}
            cy={up(point.y)}
            r={Math.min(LARGEST, RADIUS * Math.sqrt(point.customers.length))}
            fill={chartColours.accent}
            fillOpacity={0.6}
          />
        ))}
      </g>
    </>
  );
}
