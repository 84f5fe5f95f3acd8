import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { customersWhere } from '../../app';
import type { Grading, MethodResult, TierSize } from '../../core';
import { Choice } from '../fields/Choice';
import { usePane } from '../PaneContext';
import { useTierColours } from '../useTierColours';
import { axisNumber } from './axisTicks';
import { Chart } from './Chart';
import { chartColours } from './chartColours';
import { Mark } from './Mark';
import { MarkCustomers } from './MarkCustomers';
import { textWidth } from './textFit';
import { squarified } from './squarified';
import { useChosenMark } from './useChosenMark';

const useStyles = makeStyles({
  tile: {
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  text: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

const HEIGHT = 190;
const SIZE = 12;
const LINE = 16;
/** Between the edge of a tile and its text, px. */
const INSET = 6;

interface Tile extends TierSize {
  readonly tier: number;
}

/** Tiers as tiles, as large as their customers or their total; those of a tile are listed when it is chosen. */
export function SegmentTreeMap(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: Pick<MethodResult, 'tiers' | 'unknown' | 'tierOf'>;
}) {
  const { id, grading, result } = props;
  const styles = useStyles();
  const { words } = usePane();
  const [byTotal, setByTotal] = useState(false);
  const [chosen, choose] = useChosenMark();
  const tiles = [...result.tiers, result.unknown].map((size, tier): Tile => ({ ...size, tier }));
  const colours = useTierColours()(tiles.map(({ name }) => name));
  const hasTotals = tiles.some(({ total }) => total !== null);
  const area = ({ customers, total }: Tile): number => Math.max(0, byTotal ? (total ?? 0) : customers);
  const whole = tiles.reduce((sum, tile) => sum + area(tile), 0);
  const share = (tile: Tile): string => words.percent(whole > 0 ? area(tile) / whole : 0);
  const figures = ({ customers, total }: Tile): string[] => [
    words.t('chart.figure', { name: words.t('pane.customers'), figure: words.number(customers) }),
    ...(total === null
      ? []
      : [words.t('chart.figure', { name: words.t('pane.total'), figure: words.number(Math.round(total)) })]),
  ];
  const open = tiles.find((tile) => keyOf(tile) === chosen);
  const largest = [...tiles].sort((a, b) => area(b) - area(a))[0];
  const what = words.t(byTotal ? 'pane.total' : 'pane.customers');
  return (
    <div>
      {hasTotals && (
        <Choice
          label={words.t('chart.areaBy')}
          value={byTotal ? 'total' : 'customers'}
          options={[
            { value: 'customers', text: words.t('pane.customers') },
            { value: 'total', text: words.t('pane.total') },
          ]}
          onChange={(value) => setByTotal(value === 'total')}
        />
      )}
      <Chart
        title={words.t('chart.tiers')}
        summary={
          largest && area(largest) > 0
            ? words.t('chart.tiersSummary', { tier: largest.name, share: share(largest) })
            : words.t('chart.nothingToShow')
        }
        height={HEIGHT}
        interactive
        table={{
          corner: words.t('column.tier'),
          columns: [what, words.t('chart.shareOf', { what })],
          rows: tiles
            .filter(({ customers }) => customers > 0)
            .map((tile) => ({
              key: keyOf(tile),
              name: tile.name,
              cells: [words.number(byTotal ? Math.round(tile.total ?? 0) : tile.customers), share(tile)],
            })),
        }}
      >
        {({ width, height }) =>
          squarified(
            tiles.filter((tile) => area(tile) > 0),
            area,
            width,
            height,
          ).map(({ data: tile, x0, y0, x1, y1 }) => (
            <Mark
              key={keyOf(tile)}
              label={[tile.name, ...figures(tile), share(tile)].join('\n')}
              chosen={chosen === keyOf(tile)}
              onChoose={() => choose(keyOf(tile))}
            >
              <rect
                className={styles.tile}
                x={x0}
                y={y0}
                width={x1 - x0}
                height={y1 - y0}
                rx={2}
                fill={colours[tile.tier]?.fill}
                stroke={chosen === keyOf(tile) ? chartColours.ink : 'none'}
                strokeWidth={2}
              />
              {textsThatFit([tile.name, axisNumber(area(tile), words)], x1 - x0, y1 - y0).map(
                (text, line) => (
                  <text
                    key={text}
                    className={styles.text}
                    x={x0 + INSET}
                    y={y0 + INSET + SIZE + line * LINE}
                    fontSize={SIZE}
                    fontWeight={line === 0 ? 600 : 400}
                    fill={colours[tile.tier]?.font}
                    pointerEvents="none"
                  >
                    {text}
                  </text>
                ),
              )}
            </Mark>
          ))
        }
      </Chart>
      {open && (
        <MarkCustomers
          id={`${id} ${keyOf(open)}`}
          title={open.name}
          grading={grading}
          customers={customersWhere(grading, (customer) => result.tierOf[customer] === open.tier)}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}

/** Tiers by place: the unknown one may have the name of another. */
const keyOf = ({ tier }: Tile): string => String(tier);

/** The name and, below it, the figure; what does not fit is in the tooltip. */
function textsThatFit(texts: readonly string[], width: number, height: number): string[] {
  const lines = Math.floor((height - 2 * INSET + LINE - SIZE) / LINE);
  const fitting = texts.map((text) => textWidth(text, SIZE) * 1.06 <= width - 2 * INSET);
  const misfit = fitting.indexOf(false);
  return texts.slice(0, Math.max(0, Math.min(lines, misfit < 0 ? texts.length : misfit)));
}
