import { makeStyles } from '@fluentui/react-components';
import { scaleBand } from 'd3-scale';
import { usePane } from '../PaneContext';
import { axisNumber } from './axisTicks';
import { chartColours } from './chartColours';
import { Mark } from './Mark';
import { strengthOf } from './strength';
import { fitted, textWidth } from './textFit';

const useStyles = makeStyles({
  // Tints of the system's few colours would not be told apart from its texts: there the figures speak alone.
  square: {
    '@media (forced-colors: active)': { fill: 'Canvas', fillOpacity: 1, stroke: 'CanvasText' },
  },
  figure: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

export interface MapCell {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  /** What the colour and the figure show; null = nothing there. */
  readonly value: number | null;
  readonly label: string;
}

const BELOW = 16;
const SIZE = 11;
/** Between the names of the rows and the squares, px. */
const SPACE = 6;
/** The names of the rows take at most this part of the width. */
const NAMES = 0.3;

/** Squares in rows and columns, more strongly coloured the greater their value; children of a `Chart`. */
export function CellMap(props: {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly MapCell[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}) {
  const { width, height, rows, columns, cells, chosen, onChoose } = props;
  const styles = useStyles();
  const { words } = usePane();
  const left = Math.min(NAMES * width, SPACE + 1 + Math.max(0, ...rows.map((name) => textWidth(name, SIZE))));
  const across = scaleBand([...columns.keys()], [left, width]).paddingInner(0.04);
  const down = scaleBand([...rows.keys()], [0, height - BELOW]).paddingInner(0.04);
  const most = Math.max(0, ...cells.map(({ value }) => value ?? 0));
  return (
    <>
      <g fill={chartColours.quiet} fontSize={SIZE} aria-hidden>
        {rows.map((name, i) => (
          <text
            key={i}
            x={left - SPACE}
            y={(down(i) ?? 0) + down.bandwidth() / 2}
            dy="0.35em"
            textAnchor="end"
          >
            {fitted(name, left - SPACE, SIZE)}
          </text>
        ))}
        {columns.map((name, i) => (
          <text key={i} x={(across(i) ?? 0) + across.bandwidth() / 2} y={height - 3} textAnchor="middle">
            {fitted(name, across.step(), SIZE)}
          </text>
        ))}
      </g>
      {cells.map(({ key, row, column, value, label }) => {
        const strength = strengthOf(value ?? 0, most);
        const text = value === null ? '' : axisNumber(value, words);
        const x = across(column) ?? 0;
        const y = down(row) ?? 0;
        return (
          <Mark key={key} label={label} chosen={chosen === key} onChoose={() => onChoose(key)}>
            <rect
              className={styles.square}
              x={x}
              y={y}
              width={across.bandwidth()}
              height={down.bandwidth()}
              rx={2}
              fill={chartColours.accent}
              fillOpacity={strength}
              stroke={chosen === key ? chartColours.ink : chartColours.grid}
              strokeWidth={chosen === key ? 2 : 1}
            />
            {textWidth(text, SIZE) <= across.bandwidth() && (
              <text
                className={styles.figure}
                x={x + across.bandwidth() / 2}
                y={y + down.bandwidth() / 2}
                dy="0.35em"
                textAnchor="middle"
                fontSize={SIZE}
                fill={strength === 1 ? chartColours.ground : chartColours.ink}
                pointerEvents="none"
              >
                {text}
              </text>
            )}
          </Mark>
        );
      })}
    </>
  );
}
