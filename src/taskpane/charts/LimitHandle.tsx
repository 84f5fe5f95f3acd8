import { makeStyles } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useEffect, useState } from 'react';
import { chartColours } from './chartColours';
import type { Point } from './nearestPoint';
import { useTooltip } from './useTooltip';

const useStyles = makeStyles({
  handle: {
    cursor: 'grab',
    outlineStyle: 'none',
    // A finger moves the handle, not the pane.
    touchAction: 'none',
    ':active': { cursor: 'grabbing' },
    '& .ring': { stroke: 'none' },
    ':hover .ring': { stroke: chartColours.quiet },
    ':focus-visible .ring': { stroke: chartColours.focus, strokeWidth: '2px' },
  },
});

/** A key moves the limit by a hundredth of the axis, with Shift or by page by five. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
};

/** A limit that is moved by mouse, finger and keys: a slider inside an `interactive` chart. */
export function LimitHandle(props: {
  /** Whose limit it is. */
  readonly label: string;
  /** Where it is and what it does now, for the tooltip and for a screen reader. */
  readonly text: string;
  /** In the units that are said, and how far it can go. */
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Where it is drawn, px. */
  readonly at: Point;
  readonly onDrag: (to: Point) => void;
  readonly onStep: (steps: number) => void;
  /** Goes as far as it can: −1 or 1. */
  readonly onEnd: (side: -1 | 1) => void;
  readonly onRelease: () => void;
}) {
  const { label, text, value, min, max, at, onDrag, onStep, onEnd, onRelease } = props;
  const styles = useStyles();
  const { tell } = useTooltip();
  const [active, setActive] = useState(false);
  const [dragged, setDragged] = useState(false);
  const { x, y } = at;
  useEffect(() => {
    if (active) tell({ text, x, y });
  }, [active, text, x, y, tell]);
  const quiet = (): void => {
    setActive(false);
    tell(null);
  };
  const drag = (event: PointerEvent<SVGGElement>): void => {
    const picture = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (dragged && picture) onDrag({ x: event.clientX - picture.left, y: event.clientY - picture.top });
  };
  const end = (): void => {
    if (dragged) onRelease();
    setDragged(false);
  };
  const key = (event: KeyboardEvent): void => {
    const steps = STEPS[event.key];
    if (steps !== undefined) onStep(event.shiftKey ? 5 * Math.sign(steps) : steps);
    else if (event.key === 'Home' || event.key === 'End') onEnd(event.key === 'Home' ? -1 : 1);
    else return;
    event.preventDefault();
    onRelease();
  };
  return (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuetext={text}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onKeyDown={key}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(true);
      }}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={end}
      onPointerEnter={() => setActive(true)}
      onPointerLeave={() => !dragged && quiet()}
      onFocus={() => setActive(true)}
      onBlur={quiet}
    >
      <circle cx={x} cy={y} r={14} fill="transparent" />
      <circle className="ring" cx={x} cy={y} r={9.5} fill="none" />
      <circle cx={x} cy={y} r={6} fill={chartColours.ground} stroke={chartColours.ink} strokeWidth={2} />
    </g>
  );
}
