import type { ChartView } from '../../engine';
import { accent } from '../../engine';
import type { Frame } from './frames';
import { LEGEND_MARK, LEGEND_ROW, entryWidth, legendNames, legendRows } from './frames';
import { fitText } from './textWidth';

/** The names of the series, or of a pie's points, with their colours: in rows above or below, in a column at a side. */
export function ChartLegend({ view, frame }: { readonly view: ChartView; readonly frame: Frame }) {
  const names = legendNames(view);
  const beside = view.legend !== 'Top' && view.legend !== 'Bottom';
  const rows = beside ? names.map((_, at) => [at]) : legendRows(names, frame.width);
  const shown = rows.slice(0, Math.floor(frame.height / LEGEND_ROW));
  const top = beside
    ? frame.top + Math.max(0, (frame.height - shown.length * LEGEND_ROW) / 2)
    : frame.top + 4;
  return (
    <>
      {shown.flatMap((row, line) => {
        const width = row.reduce((sum, at) => sum + entryWidth(names[at] ?? ''), 0);
        let left = beside ? frame.left + 6 : frame.left + Math.max(0, (frame.width - width) / 2);
        return row.map((at) => {
          const x = left;
          left += entryWidth(names[at] ?? '');
          return <Entry key={at} view={view} at={at} x={x} y={top + line * LEGEND_ROW} room={frame.width} />;
        });
      })}
    </>
  );
}

interface EntryProps {
  readonly view: ChartView;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

function Entry({ view, at, x, y, room }: EntryProps) {
  const series = view.series[at];
  const pie = view.series[0]?.family === 'pie';
  const name = fitText(legendNames(view)[at] ?? '', Math.min(160, room - LEGEND_MARK));
  return (
    <g>
      {!pie && series?.family === 'line' ? (
        <line
          x1={x}
          x2={x + 13}
          y1={y + 8}
          y2={y + 8}
          stroke={series.lineColor}
          strokeWidth={Math.max(2, series.lineWeight)}
        />
      ) : (
        <rect x={x + 2} y={y + 3} width={9} height={9} fill={pie ? accent(at) : series?.color} />
      )}
      <text className="chart-text" x={x + LEGEND_MARK} y={y + 12}>
        {name}
      </text>
    </g>
  );
}
