import type { ScaleLinear } from 'd3-scale';
import { makeStyles } from '@fluentui/react-components';
import type { ParetoCurve } from '../../core';
import { usePane } from '../PaneContext';
import { chartColours } from './chartColours';
import { Mark } from './Mark';
import type { Point } from './nearestPoint';
import { pathOf } from './pathOf';
import type { TierPart } from './tierParts';

const useStyles = makeStyles({
  area: { '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  name: { pointerEvents: 'none', '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

/** A letter with its margins, px. */
const LETTER = 12;

/** The curve, and below it an area per tier with its customers. */
export function ParetoCurves(props: {
  readonly curve: ParetoCurve;
  readonly parts: readonly TierPart[];
  readonly colours: readonly { readonly fill: string; readonly font: string }[];
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
  readonly chosen: string | null;
  readonly onChoose: (tier: string) => void;
}) {
  const { curve, parts, colours, x, y, chosen, onChoose } = props;
  const styles = useStyles();
  const { words } = usePane();
  const ground = y(0);
  const place = (rank: number, share: number): Point => ({ x: x(rank), y: y(share) });
  const before = (part: TierPart): number => part.through - part.share;
  const within = ({ from, to }: TierPart): Point[] =>
    curve.ranks.flatMap((rank, i) => (rank > from && rank < to ? [place(rank, curve.shares[i] ?? 0)] : []));
  const lines = parts
    .filter(({ customers }) => customers > 0)
    .map((part) => ({
      part,
      line: [place(part.from, before(part)), ...within(part), place(part.to, part.through)],
    }));
  return (
    <>
      {lines.map(({ part, line }) => {
        const [left, right] = [x(part.from), x(part.to)];
        const shown = part.name.length * LETTER <= right - left;
        return (
          <Mark
            key={part.name}
            label={words.t('chart.paretoTier', {
              tier: part.name,
              count: part.customers,
              part: words.percent(part.customers / Math.max(1, curve.customers)),
              share: words.percent(part.share),
            })}
            chosen={chosen === part.name}
            onChoose={() => onChoose(part.name)}
          >
            <path
              className={styles.area}
              d={pathOf([{ x: left, y: ground }, ...line, { x: right, y: ground }], true)}
              fill={colours[part.tier]?.fill}
            />
            {shown && (
              <text
                className={styles.name}
                x={(left + right) / 2}
                y={ground - 8}
                textAnchor="middle"
                fontSize={12}
                fontWeight={600}
                fill={colours[part.tier]?.font}
                stroke="none"
              >
                {part.name}
              </text>
            )}
          </Mark>
        );
      })}
      <path
        d={pathOf(lines.flatMap(({ line }) => line))}
        fill="none"
        stroke={chartColours.accent}
        strokeWidth={2}
        pointerEvents="none"
      />
    </>
  );
}
