import type { KeyboardEvent, PointerEvent, WheelEvent } from 'react';
import { useMemo, useState } from 'react';
import type { Chart, WorkbookEngine } from '../../engine';
import { ChartDrawing } from './ChartDrawing';

export interface ChartFrameProps {
  readonly engine: WorkbookEngine;
  readonly chart: Chart;
  readonly version: number;
  /** Pixels, from the first cell that is to be seen. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly selected: boolean;
  readonly onSelect: () => void;
  /** By so many pixels. */
  readonly onMove: (byX: number, byY: number) => void;
  readonly onDelete: () => void;
  readonly onLeave: () => void;
}

interface Drag {
  readonly fromX: number;
  readonly fromY: number;
  readonly byX: number;
  readonly byY: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-4, 0],
  ArrowRight: [4, 0],
  ArrowUp: [0, -4],
  ArrowDown: [0, 4],
};

/** A chart that can be selected, dragged, moved by arrow keys and deleted. */
export function ChartFrame(props: ChartFrameProps) {
  const { engine, chart, version, left, top, width, height, selected } = props;
  const view = useMemo(() => engine.charts.view(chart), [engine, chart, version]); // eslint-disable-line react-hooks/exhaustive-deps -- the chart's cells change in place, and the version with them
  const [drag, setDrag] = useState<Drag | null>(null);

  const press = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ fromX: event.clientX, fromY: event.clientY, byX: 0, byY: 0 });
  };
  const pull = ({ clientX, clientY }: PointerEvent): void => {
    if (drag) setDrag({ ...drag, byX: clientX - drag.fromX, byY: clientY - drag.fromY });
  };
  const drop = (): void => {
    setDrag(null);
    if (drag && (drag.byX !== 0 || drag.byY !== 0)) props.onMove(drag.byX, drag.byY);
  };
  const key = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (event.key === 'Delete' || event.key === 'Backspace') props.onDelete();
    else if (event.key === 'Escape') props.onLeave();
    else if (step) props.onMove(...step);
    else return;
    event.preventDefault();
  };

  // The grid's scroller lies under the charts and hears no wheel over them.
  const wheel = ({ currentTarget, deltaX, deltaY }: WheelEvent): void =>
    currentTarget.closest('.sheet')?.querySelector('.dvn-scroller')?.scrollBy(deltaX, deltaY);

  return (
    <div
      className={selected ? 'chart chart-selected' : 'chart'}
      tabIndex={0}
      style={{ left: left + (drag?.byX ?? 0), top: top + (drag?.byY ?? 0), width, height }}
      onFocus={props.onSelect}
      onPointerDown={press}
      onPointerMove={pull}
      onPointerUp={drop}
      onPointerCancel={() => setDrag(null)}
      onKeyDown={key}
      onWheel={wheel}
    >
      <ChartDrawing view={view} name={chart.name} width={width} height={height} />
    </div>
  );
}
