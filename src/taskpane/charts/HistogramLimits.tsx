import type { Histogram, ScoresCut, TriedCut } from '../../core';
import { usePane } from '../PaneContext';
import { LimitHandle } from './LimitHandle';
import { LimitLine } from './LimitLine';
import { movableLimits, withMoved } from './movedLimit';
import { roundValueAt, steppedValue } from './roundValue';
import type { ScoreScale } from './scoreAxis';
import { limitAxis } from './scoreAxis';
import type { Limits } from './useLimits';

/** Where tiers end on the axis of scores: handles where the policy gives the limits, else lines. */
export function HistogramLimits(props: {
  readonly limits: Limits;
  readonly tried: TriedCut;
  readonly bins: Histogram;
  readonly scores: ScoresCut;
  /** All scores are whole numbers. */
  readonly whole: boolean;
  readonly text: (value: number) => string;
  readonly x: ScoreScale;
  /** Of the lines, px. */
  readonly top: number;
  readonly bottom: number;
}) {
  const { limits, tried, bins, scores, whole, text, x, top, bottom } = props;
  const { words } = usePane();
  const { cut, tiers, move, release } = limits;
  const { side } = scores;
  const movable = cut.kind === 'thresholds' ? movableLimits(cut, side === 'cost') : null;
  const axis = limitAxis(bins, whole ? 1 : 0);
  const [least = 0, most = 0] = [bins.edges[0], bins.edges.at(-1)];
  const shown = tried.limits.flatMap((limit, i) => (limit === null ? [] : [{ limit, i }]));
  return (
    <>
      {shown.map(({ limit, i }) => (
        <LimitLine key={i} from={{ x: x(limit), y: top }} to={{ x: x(limit), y: bottom }} />
      ))}
      {movable &&
        move &&
        shown.map(({ limit, i }) => {
          const own = movable[i];
          const min = Math.max(least, own?.min ?? least);
          const max = Math.min(most, own?.max ?? most);
          const to = (value: number): void => {
            const next = Math.min(max, Math.max(min, value));
            if (next !== limit) move(withMoved(cut, i, next));
          };
          const tier = tiers[i] ?? '';
          return (
            <LimitHandle
              key={i}
              label={words.t('chart.limitOf', { tier })}
              text={words.t(side === 'cost' ? 'chart.limitUpTo' : 'chart.limitFrom', {
                tier,
                limit: text(limit),
                count: tried.customers[i] ?? 0,
              })}
              value={limit}
              min={min}
              max={max}
              at={{ x: x(limit), y: top }}
              onDrag={(point) => {
                const [from = 0, end = 1] = x.range();
                to(roundValueAt(axis, (point.x - from) / (end - from)));
              }}
              onStep={(steps) => to(steppedValue(axis, limit, steps))}
              onEnd={(end) => to(end < 0 ? min : max)}
              onRelease={release}
            />
          );
        })}
    </>
  );
}
