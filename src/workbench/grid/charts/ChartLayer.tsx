import { useStore } from 'zustand';
import type { Chart, WorkbookEngine } from '../../engine';
import type { Scrolling } from '../scrolling';
import { rowHeight } from '../theme';
import { ChartFrame } from './ChartFrame';
import { linesOfSheet, pixelsAlong, pointsAlong } from './gridLines';

export interface ChartLayerProps {
  readonly engine: WorkbookEngine;
  /** Changes whenever the engine does. */
  readonly version: number;
  readonly scrolling: Scrolling;
  readonly frozenColumns: number;
  /** Runs what the user asked for and shows why it was refused, if it was. */
  readonly attempt: (action: () => void) => void;
  /** Gives the keyboard back to the cells. */
  readonly onLeave: () => void;
}

/** The charts of the active sheet, over its cells and scrolled along with them. */
export function ChartLayer(props: ChartLayerProps) {
  const { engine, version, scrolling, frozenColumns, attempt, onLeave } = props;
  const { column, row, right, down } = useStore(scrolling);
  const sheet = engine.activeSheet;
  const charts = engine.charts.of(sheet);
  if (charts.length === 0) return null;
  const { columns, rows, gridColumns, gridRows } = linesOfSheet(sheet);
  const scrolledX = gridColumns.start(column) - gridColumns.start(frozenColumns) + right;
  const scrolledY = gridRows.start(row) + down;
  const { selection } = engine;
  const boxOf = ({ place }: Chart) => {
    const left = pixelsAlong(place.left, columns, gridColumns);
    const top = pixelsAlong(place.top, rows, gridRows);
    return {
      left,
      top,
      width: pixelsAlong(place.right, columns, gridColumns) - left,
      height: pixelsAlong(place.bottom, rows, gridRows) - top,
    };
  };
  return (
    <div className="charts" style={{ top: rowHeight }}>
      {charts.map((chart) => {
        const { left, top, width, height } = boxOf(chart);
        return (
          <ChartFrame
            key={chart.id}
            engine={engine}
            chart={chart}
            version={version}
            left={left - scrolledX}
            top={top - scrolledY}
            width={width}
            height={height}
            selected={selection.kind === 'chart' && selection.id === chart.id}
            onSelect={() => engine.charts.activate(chart)}
            onMove={(byX, byY) =>
              attempt(() =>
                engine.charts.place(chart, {
                  left: pointsAlong(left + byX, columns, gridColumns),
                  top: pointsAlong(top + byY, rows, gridRows),
                }),
              )
            }
            onDelete={() => {
              attempt(() => engine.charts.delete(chart));
              onLeave();
            }}
            onLeave={() => {
              engine.select(sheet, [
                { row: chart.place.top.line, column: chart.place.left.line, rows: 1, columns: 1 },
              ]);
              onLeave();
            }}
          />
        );
      })}
    </div>
  );
}
