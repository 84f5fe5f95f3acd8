import { makeStyles } from '@fluentui/react-components';
import type { SyntheticEvent } from 'react';
import type { CloudPoint } from '../../core';
import { chartColours } from './chartColours';
import { useTooltip } from './useTooltip';

const useStyles = makeStyles({
  point: { cursor: 'pointer', ':hover': { stroke: chartColours.ink, strokeWidth: '1.5px' } },
});

const RADIUS = 3;
/** A point of very many customers does not cover the others. */
const LARGEST = 14;

/** How a point is painted. */
export interface PointLook {
  readonly fill: string;
  readonly fillOpacity: number;
  /** Tints are told from the ground by their edge. */
  readonly stroke?: string;
  readonly strokeOpacity?: number;
}

const USUAL: PointLook = { fill: chartColours.accent, fillOpacity: 0.6 };

/** Customers as points, larger for more of them: for the mouse only, as there may be thousands. Fields are for keys too. */
export function ValuePoints(props: {
  readonly points: readonly CloudPoint[];
  /** From places of 0 to 1 to px. */
  readonly across: (place: number) => number;
  readonly up: (place: number) => number;
  readonly textOf: (point: CloudPoint) => string;
  readonly lookOf?: (point: CloudPoint) => PointLook;
  readonly onChoose: (point: CloudPoint) => void;
}) {
  const { points, across, up, textOf, lookOf, onChoose } = props;
  const styles = useStyles();
  const { tell } = useTooltip();
  // One listener for all of them.
  const pointAt = ({ target }: SyntheticEvent): CloudPoint | undefined =>
    target instanceof SVGElement ? points[Number(target.dataset['point'] ?? NaN)] : undefined;
  return (
    <g
      aria-hidden
      onPointerOver={(event) => {
        const point = pointAt(event);
        if (point) tell({ text: textOf(point), x: across(point.x), y: up(point.y) });
      }}
      onPointerOut={() => tell(null)}
      onClick={(event) => {
        const point = pointAt(event);
        if (point) onChoose(point);
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
          {...(lookOf?.(point) ?? USUAL)}
        />
      ))}
    </g>
  );
}
