import { makeStyles } from '@fluentui/react-components';
import type { FlowRibbon, FlowTier, TierFlow } from '../../core';
import { usePane } from '../PaneContext';
import { chartColours } from './chartColours';
import { Mark } from './Mark';
import { ribbon } from './ribbon';
import { fitted } from './textFit';

const useStyles = makeStyles({
  // The system's few colours do not tell up from down: the outline shows the ribbon, its name says the way.
  ribbon: { '@media (forced-colors: active)': { fillOpacity: 0.3, stroke: 'CanvasText' } },
});

const SIZE = 11;
/** Between tiers, so that the names of small ones do not touch. */
const GAP = 12;
const BAR = 8;
/** The names of either run take this part of the width. */
const NAMES = 0.26;
const SPACE = 6;

const COLOURS = {
  up: chartColours.better,
  down: chartColours.worse,
  aside: chartColours.accent,
  same: chartColours.quiet,
} as const;

/** Two columns of tiers with their customers, and ribbons between them; children of a `Chart`. */
export function FlowPicture(props: {
  readonly width: number;
  readonly height: number;
  readonly flow: TierFlow;
  readonly labelOf: (ribbon: FlowRibbon) => string;
  readonly chosen: string | null;
  /** Absent where a ribbon's customers are not known. */
  readonly onChoose: (ribbon: FlowRibbon) => (() => void) | undefined;
}) {
  const { width, height, flow, labelOf, chosen, onChoose } = props;
  const styles = useStyles();
  const { from, to, ribbons } = flow;
  const customers = from.reduce((sum, tier) => sum + tier.customers, 0);
  const tiers = Math.max(from.length, to.length);
  const size = (count: number): number => (count / Math.max(1, customers)) * (height - GAP * tiers);
  /** Where a place in a column is: each tier above it takes a gap. */
  const place = (tier: number, start: number): number => GAP / 2 + tier * GAP + size(start);
  const [left, right] = [NAMES * width, width - NAMES * width];
  return (
    <>
      {ribbons.map((each) => {
        const key = ribbonKey(each);
        const choose = onChoose(each);
        return (
          <Mark
            key={key}
            label={labelOf(each)}
            {...(choose ? { chosen: chosen === key, onChoose: choose } : {})}
          >
            <path
              className={styles.ribbon}
              d={ribbon(
                [left + BAR, place(each.from, each.leaves)],
                [right - BAR, place(each.to, each.arrives)],
                Math.max(1, size(each.customers)),
              )}
              fill={COLOURS[each.way]}
              // Who stays is most of them, and not what is looked for.
              fillOpacity={each.way === 'same' ? 0.15 : 0.5}
              stroke={chosen === key ? chartColours.ink : 'none'}
            />
          </Mark>
        );
      })}
      <Column tiers={from} x={left} side="left" {...{ place, size }} room={left - SPACE} />
      <Column tiers={to} x={right - BAR} side="right" {...{ place, size }} room={left - SPACE} />
    </>
  );
}

export const ribbonKey = ({ from, to }: FlowRibbon): string => `${from} ${to}`;

function Column(props: {
  readonly tiers: readonly FlowTier[];
  readonly x: number;
  readonly side: 'left' | 'right';
  readonly room: number;
  readonly place: (tier: number, start: number) => number;
  readonly size: (customers: number) => number;
}) {
  const { tiers, x, side, room, place, size } = props;
  const { words } = usePane();
  return (
    <g fontSize={SIZE} fill={chartColours.ink} aria-hidden>
      {tiers.map(({ name, start, customers }, tier) => {
        const [top, tall] = [place(tier, start), Math.max(1, size(customers))];
        const at = side === 'left' ? x - SPACE : x + BAR + SPACE;
        const anchor = side === 'left' ? 'end' : 'start';
        const count = words.number(customers);
        return (
          <g key={tier}>
            <rect x={x} y={top} width={BAR} height={tall} />
            <text x={at} y={top + tall / 2} dy={tall > 30 ? '-0.2em' : '0.35em'} textAnchor={anchor}>
              {fitted(tall > 30 ? name : `${name} ${count}`, room, SIZE)}
            </text>
            {tall > 30 && (
              <text x={at} y={top + tall / 2} dy="1em" textAnchor={anchor} fill={chartColours.quiet}>
                {count}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
