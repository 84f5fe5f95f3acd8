import type { ScaleLinear } from 'd3-scale';
import { pointOn } from '../../app';
import type { CutPolicy, ParetoCurve } from '../../core';
import type { Words } from '../../words';
import { usePane } from '../PaneContext';
import { LimitHandle } from './LimitHandle';
import { LimitLine } from './LimitLine';
import { movableLimits, withMoved } from './movedLimit';
import type { Point } from './nearestPoint';
import { nearestPoint } from './nearestPoint';
import type { TierPart } from './tierParts';
import type { Limits } from './useLimits';

/** Where tiers end on a Pareto curve: handles where the policy says it by a share or by heads, else lines. */
export function ParetoLimits(props: {
  readonly limits: Limits;
  readonly parts: readonly TierPart[];
  readonly curve: ParetoCurve;
  readonly x: ScaleLinear<number, number>;
  readonly y: ScaleLinear<number, number>;
}) {
  const { limits, parts, curve, x, y } = props;
  const { words } = usePane();
  const { cut, tiers, move, release } = limits;
  const byShare = cut.kind === 'cumulativeShare';
  const movable = byShare || cut.kind === 'headcount' ? movableLimits(cut, false) : null;
  const inner = parts.slice(0, -1);
  const places = inner.map(({ to, through }, i): Point => {
    const at = movable?.[i]?.at ?? null;
    if (at === null) return { x: x(to), y: y(through) };
    const rank = byShare ? pointOn(curve.shares, curve.ranks, at) : at * curve.customers;
    return { x: x(rank), y: y(byShare ? at : pointOn(curve.ranks, curve.shares, rank)) };
  });
  const line = curve.ranks.map((rank, i) => ({ x: x(rank), y: y(curve.shares[i] ?? 0) }));
  const shareAt = (to: Point): number => {
    const on = nearestPoint(line, to);
    return Math.round((byShare ? y.invert(on.y) : x.invert(on.x) / curve.customers) * 100) / 100;
  };
  return (
    <>
      {places.map((at, i) => (
        <LimitLine key={i} from={at} to={{ x: at.x, y: y(0) }} />
      ))}
      {movable &&
        move &&
        movable.map(({ at, min, max }, i) => {
          const to = (share: number): void => {
            const next = Math.min(max, Math.max(min, Number(share.toFixed(4))));
            if (next !== at) move(withMoved(cut, i, next));
          };
          const part = parts[i];
          return (
            <LimitHandle
              key={i}
              label={words.t('chart.limitOf', { tier: tiers[i] ?? '' })}
              text={part ? textOf(words, cut, at ?? 0, part) : ''}
              value={percentOf(at ?? 0)}
              min={percentOf(min)}
              max={percentOf(max)}
              at={places[i] ?? { x: 0, y: 0 }}
              onDrag={(point) => to(shareAt(point))}
              onStep={(steps) => to((at ?? 0) + steps / 100)}
              onEnd={(side) => to(side < 0 ? min : max)}
              onRelease={release}
            />
          );
        })}
    </>
  );
}

const percentOf = (share: number): number => Number((share * 100).toFixed(2));

const textOf = (words: Words, { kind }: CutPolicy, at: number, { name, customers }: TierPart): string =>
  words.t(kind === 'headcount' ? 'chart.limitHeads' : 'chart.limitShare', {
    tier: name,
    share: words.percent(at),
    count: customers,
  });
