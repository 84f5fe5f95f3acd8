import { makeStyles } from '@fluentui/react-components';
import type { CloudPoint } from '../../core';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { chartColours } from './chartColours';
import type { Band } from './levelBands';
import { Mark } from './Mark';
import { planeIn } from './plane';
import { fitted, textWidth } from './textFit';
import type { ValueAxis } from './valueAxis';
import { ValuePlane } from './ValuePlane';

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
  readonly customers: readonly number[];
}

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
  const { across, up } = planeIn(width, height);
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
      <ValuePlane
        width={width}
        height={height}
        x={x}
        y={y}
        points={points}
        nameOf={nameOf}
        onChoose={onChoosePoint}
      />
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
          .map(({ cell, tier, customers, box }) => (
            <text key={cell} x={box.x + box.width - INSET} y={box.y + SIZE + INSET - 1}>
              {fieldName(tier, words.number(customers.length), box.width - 2 * INSET)}
            </text>
          ))}
      </g>
    </>
  );
}

/** With the number of customers where there is room; the table has it anyway. */
function fieldName(tier: string, customers: string, room: number): string {
  const whole = `${tier} · ${customers}`;
  return textWidth(whole, SIZE) <= room ? whole : fitted(tier, room, SIZE);
}
