import { tiersFitCut } from '../cuts/check';
import { Fault } from '../fault';
import { directionOf } from '../metrics/directionOf';
import { nearest } from '../policy/nearest';
import { cellNames, levelNames } from './gridLevels';
import type { GridPolicy } from './gridSchema';

/** Holds the parts of a grid against each other; throws a Fault that names the place. @param tiersOf of earlier methods */
export function checkGrid(
  policy: GridPolicy,
  place: string,
  tiersOf: (method: string) => readonly string[] | undefined,
): void {
  const { dimensions, cells, tiers, else: otherwise } = policy;
  const levels = dimensions.map((dimension, d) => {
    const at = `${place}.dimensions.${d}`;
    const names = levelNames(dimension, (method) => {
      const known = tiersOf(method);
      if (!known) throw new Fault('policy.noEarlierMethod', { place: at, method });
      return known;
    });
    if ('metric' in dimension) {
      const side = dimension.direction ?? directionOf(dimension.metric);
      if (dimension.cut && dimension.split !== undefined)
        throw new Fault('policy.cutAndSplit', { place: at });
      const cut = dimension.cut ?? { kind: 'thresholds' as const, limits: [0], inclusive: true };
      tiersFitCut(cut, names, side, at);
    }
    return names;
  });
  const all = cellNames(levels);
  const strange = Object.keys(cells).find((cell) => !all.includes(cell));
  if (strange !== undefined) {
    throw new Fault('policy.noCell', {
      place: `${place}.cells`,
      cell: strange,
      nearest: nearest(strange, all),
    });
  }
  const open = all.find((cell) => cells[cell] === undefined);
  if (open !== undefined && otherwise === undefined) {
    throw new Fault('policy.cellMissing', { place: `${place}.cells`, cell: open });
  }
  tiersAreListed([...Object.values(cells), ...(otherwise === undefined ? [] : [otherwise])], tiers, place);
}

/** Every tier that is given out stands in the list of tiers, once. */
export function tiersAreListed(given: readonly string[], tiers: readonly string[], place: string): void {
  const unlisted = given.find((tier) => !tiers.includes(tier));
  if (unlisted !== undefined) {
    throw new Fault('policy.tierUnlisted', {
      place: `${place}.tiers`,
      tier: unlisted,
      nearest: nearest(unlisted, tiers),
    });
  }
  const twice = tiers.find((tier, i) => tiers.indexOf(tier) !== i);
  if (twice !== undefined) throw new Fault('policy.tierTwice', { place: `${place}.tiers`, tier: twice });
}
