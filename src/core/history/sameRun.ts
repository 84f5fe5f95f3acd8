import { FIGURES } from './runRecord';
import type { RunRecord } from './runRecord';

/** Whether two runs found and wrote the same, by the same policy, whenever they were made. */
export function sameRun(a: RunRecord, b: RunRecord): boolean {
  return (
    JSON.stringify(headOf(a)) === JSON.stringify(headOf(b)) &&
    sameItems(a.key, b.key) &&
    sameItems(a.name, b.name) &&
    sameItems(a.tierOf, b.tierOf) &&
    a.columns.every(({ tierOf }, i) => sameItems(tierOf, b.columns[i]?.tierOf ?? [])) &&
    FIGURES.every((figure) => sameItems(a.figures[figure], b.figures[figure]))
  );
}

const headOf = (run: RunRecord): unknown => [
  run.policy,
  run.memory,
  run.asOf,
  run.from,
  run.tiers,
  run.unknown,
  run.limits,
  run.columns.map(({ methodId, kind, tiers }) => [methodId, kind, tiers]),
];

function sameItems(a: ArrayLike<unknown>, b: ArrayLike<unknown>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!Object.is(a[i], b[i])) return false;
  return true;
}
