import type { Tick } from './axisTicks';
import { chartColours } from './chartColours';

const SIZE = 11;

/** Values along the lower edge. @prop y of the line, px; about 16 px are needed below it, 30 with a title */
export function AxisX(props: {
  readonly ticks: readonly Tick[];
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly title?: string;
}) {
  const { ticks, y, from, to, title } = props;
  return (
    <g fill={chartColours.quiet} fontSize={SIZE} aria-hidden>
      <line x1={from} x2={to} y1={y} y2={y} stroke={chartColours.quiet} />
      {ticks.map(({ at, text }) => (
        <text key={at} x={at} y={y + 14} textAnchor={anchorAt(at, from, to)}>
          {text}
        </text>
      ))}
      {title !== undefined && (
        <text x={to} y={y + 28} textAnchor="end">
          {title}
        </text>
      )}
    </g>
  );
}

/** Words at the ends stay inside of them. */
function anchorAt(at: number, from: number, to: number): 'start' | 'middle' | 'end' {
  if (at - from < 10) return 'start';
  return to - at < 10 ? 'end' : 'middle';
}

/** Values along the left edge, with a fine line for each. @prop x where the picture begins, px: texts end before it */
export function AxisY(props: {
  readonly ticks: readonly Tick[];
  readonly x: number;
  readonly to: number;
  /** Without the lines across. */
  readonly bare?: boolean;
}) {
  const { ticks, x, to, bare = false } = props;
  return (
    <g fill={chartColours.quiet} fontSize={SIZE} aria-hidden>
      {ticks.map(({ at, text }) => (
        <g key={at}>
          {!bare && <line x1={x} x2={to} y1={at} y2={at} stroke={chartColours.grid} />}
          <text x={x - 6} y={at} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
