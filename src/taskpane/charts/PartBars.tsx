import { makeStyles, tokens } from '@fluentui/react-components';
import { scaleLinear } from 'd3-scale';
import { chartColours } from './chartColours';
import { Mark } from './Mark';
import { partColour } from './partColours';
import { startsOf } from './startsOf';
import { fitted, textWidth } from './textFit';

const useStyles = makeStyles({
  part: { '@media (forced-colors: active)': { fill: 'Highlight', stroke: 'Canvas' } },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** A part of a bar, from 0 on. */
export interface BarPart {
  readonly key: string;
  /** Which colour. */
  readonly part: number;
  readonly value: number;
  readonly label: string;
}

export interface PartBar {
  readonly key: string;
  readonly name: string;
  /** At the right of the name. */
  readonly figure: string;
  readonly parts: readonly BarPart[];
}

const SIZE = 12;
/** Of a bar with its name above it, px. */
const ROW = 40;
const BAR = 14;

export const barsHeight = (bars: readonly unknown[]): number => Math.max(1, bars.length) * ROW;

/** Bars in parts, the name of each above it; children of a `Chart`. @prop most what the whole width stands for */
export function PartBars(props: {
  readonly width: number;
  readonly bars: readonly PartBar[];
  readonly most: number;
}) {
  const { width, bars, most } = props;
  const styles = useStyles();
  const across = scaleLinear([0, most > 0 ? most : 1], [0, width]);
  return bars.map(({ key, name, figure, parts }, row) => {
    const y = row * ROW;
    const starts = startsOf(parts.map(({ value }) => value));
    return (
      <g key={key}>
        <g fontSize={SIZE} fill={chartColours.ink} aria-hidden>
          <text x={0} y={y + SIZE} className={styles.name}>
            {fitted(name, width - textWidth(figure, SIZE) - SIZE, SIZE)}
          </text>
          <text x={width} y={y + SIZE} textAnchor="end">
            {figure}
          </text>
        </g>
        {parts.map((part, i) => {
          const start = starts[i] ?? 0;
          const x = across(start);
          return (
            part.value > 0 && (
              <Mark key={part.key} label={part.label}>
                <rect
                  className={styles.part}
                  x={x}
                  y={y + SIZE + 6}
                  // A fine gap tells parts of any colour apart.
                  width={Math.max(1, across(start + part.value) - x - 1)}
                  height={BAR}
                  fill={partColour(part.part)}
                />
              </Mark>
            )
          );
        })}
      </g>
    );
  });
}
