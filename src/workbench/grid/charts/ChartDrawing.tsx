import type { ChartView } from '../../engine';
import { useSay } from '../../words';
import { barsOf } from './bars';
import { ChartAxes } from './ChartAxes';
import { ChartLegend } from './ChartLegend';
import { framesOf } from './frames';
import { linesOf } from './lines';
import { plotIn } from './plot';
import { slicesOf } from './slices';
import { fitText } from './textWidth';

export interface ChartDrawingProps {
  readonly view: ChartView;
  /** What it is called where it has no title. */
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as one picture. */
export function ChartDrawing({ view, name, width, height }: ChartDrawingProps) {
  const { title, legend, body } = framesOf(view, width, height);
  return (
    <svg
      className="chart-drawing"
      role="img"
      aria-label={view.title ?? name}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {title && (
        <text className="chart-title" x={width / 2} y={title.top + 14} textAnchor="middle">
          {fitText(view.title ?? '', title.width / 1.25)}
        </text>
      )}
      {legend && <ChartLegend view={view} frame={legend} />}
      <Body view={view} frame={body} />
    </svg>
  );
}

function Body({
  view,
  frame,
}: {
  readonly view: ChartView;
  readonly frame: ReturnType<typeof framesOf>['body'];
}) {
  const say = useSay();
  const families = new Set(view.series.map(({ family }) => family));
  if (families.has('other'))
    return (
      <text
        className="chart-quiet"
        x={frame.left + frame.width / 2}
        y={frame.top + frame.height / 2}
        textAnchor="middle"
      >
        {say('chartNotDrawn')}
      </text>
    );
  if (families.has('pie'))
    return (
      <>
        {slicesOf(view, frame).map(({ path, color, label, labelAt: [x, y] }, at) => (
          <g key={at}>
            <path d={path} fill={color} stroke="#fff" />
            <Label text={label} x={x} y={y + 4} />
          </g>
        ))}
      </>
    );
  const plot = plotIn(frame, view);
  return (
    <>
      <ChartAxes view={view} plot={plot} />
      {barsOf(view, plot).map(({ left, top, width, height, color, label, labelAt: [x, y] }, at) => (
        <g key={at}>
          <rect x={left} y={top} width={width} height={height} fill={color} />
          <Label text={label} x={x} y={y} anchor={plot.lying ? 'start' : 'middle'} />
        </g>
      ))}
      {linesOf(view, plot).map((line, at) => (
        <g key={at}>
          {line.surface !== null && <path d={line.surface} fill={line.fill} fillOpacity={0.8} />}
          {line.surface === null && (
            <path
              d={line.path}
              fill="none"
              stroke={line.color}
              strokeWidth={line.weight}
              strokeLinejoin="round"
            />
          )}
          {line.dots.map(([x, y], dot) => (
            <g key={dot}>
              {/* A single point is no line: it would not be seen. */}
              {(line.markers || line.dots.length === 1) && <circle cx={x} cy={y} r={3.5} fill={line.color} />}
              <Label text={line.labels[dot] ?? null} x={x} y={y - 6} />
            </g>
          ))}
        </g>
      ))}
    </>
  );
}

interface LabelProps {
  readonly text: string | null;
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle';
}

const Label = ({ text, x, y, anchor = 'middle' }: LabelProps) =>
  text === null ? null : (
    <text className="chart-label" x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
