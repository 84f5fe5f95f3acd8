import type { RunRecord } from './runRecord';

type Tiers = Pick<RunRecord, 'tiers' | 'unknown'>;

/**
 * How many steps a customer moved along the tiers of the later run, up positive: a function of the two tiers as
 * indexes into the names of their runs. Null to or from the unknown tier, and from one that is no more.
 */
export function tierSteps(before: Tiers, after: Tiers): (from: number, to: number) => number | null {
  const ranked = (name: string): number => (name === after.unknown ? -1 : after.tiers.indexOf(name));
  const stood = before.tiers.map(ranked);
  const stands = after.tiers.map(ranked);
  return (from, to) => {
    const [was, is] = [stood[from] ?? -1, stands[to] ?? -1];
    return was < 0 || is < 0 ? null : was - is;
  };
}
