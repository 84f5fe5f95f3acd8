import { makeStyles } from '@fluentui/react-components';
import type { ScaleLinear } from 'd3-scale';
import type { Histogram } from '../../core';
import { usePane } from '../PaneContext';
import type { CountedBin } from './binsByTier';
import { chartColours } from './chartColours';
import { Mark } from './Mark';
import type { ScoreScale } from './scoreAxis';

const useStyles = makeStyles({
  bar: { '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
});

/** Space between bars, px. */
const GAP = 1;

/** A bar per bin, its tiers one on the other, the worst at the bottom. */
export function HistogramBars(props: {
  readonly bins: Histogram;
  readonly counted: readonly CountedBin[];
  /** Of the tiers, best first. */
  readonly names: readonly string[];
  readonly nameOf: (bin: number) => string;
  readonly colours: readonly { readonly fill: string; readonly font: string }[];
  readonly x: ScoreScale;
  readonly y: ScaleLinear<number, number>;
  readonly chosen: string | null;
  readonly onChoose: (bin: string) => void;
}) {
  const { bins, counted, names, nameOf, colours, x, y, chosen, onChoose } = props;
  const styles = useStyles();
  const { words } = usePane();
  return counted
    .filter(({ customers }) => customers > 0)
    .map(({ bin, customers, byTier }) => {
      const left = x(bins.edges[bin] ?? 0);
      const width = Math.max(1, x(bins.edges[bin + 1] ?? 0) - left - GAP);
      const key = String(bin);
      const stack = byTier.length === 0 ? [{ count: customers, fill: undefined, font: undefined }] : [];
      const parts = [...byTier.map((count, tier) => ({ count, ...colours[tier] })), ...stack].reverse();
      let sum = 0;
      return (
        <Mark
          key={key}
          label={[
            words.t('chart.customersOf', { title: nameOf(bin), count: customers }),
            ...byTier.flatMap((count, tier) =>
              count === 0
                ? []
                : [words.t('chart.figure', { name: names[tier] ?? '', figure: words.number(count) })],
            ),
          ].join('\n')}
          chosen={chosen === key}
          onChoose={() => onChoose(key)}
        >
          {parts.map(({ count, fill, font }, i) => {
            const from = sum;
            sum += count;
            return count === 0 ? null : (
              <rect
                key={i}
                className={styles.bar}
                x={left}
                width={width}
                y={y(sum)}
                // Few customers beside many are still seen.
                height={Math.max(1, y(from) - y(sum))}
                fill={fill ?? chartColours.accent}
                stroke={chosen === key ? chartColours.ink : (font ?? 'none')}
                strokeWidth={chosen === key ? 2 : 0.5}
              />
            );
          })}
        </Mark>
      );
    });
}
