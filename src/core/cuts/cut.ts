import type { Side } from '../scores/side';
import type { TieGroups } from '../scores/tieGroups';
import { byCumulativeShare } from './cumulativeShare';
import { byHeadcount } from './headcount';
import { worstAdmitted } from './limits';
import type { CutPolicy } from './schema';
import { byThresholds } from './thresholds';

/** What a cut made of scores. */
export interface Cut {
  /** Per customer the tier, 0 = best; `tiers` = no score. */
  readonly tierOf: Uint8Array;
  /** Per boundary between tiers, best first; null admits nobody. */
  readonly limits: readonly (number | null)[];
  /** The cut that makes the same tiers of the same scores. */
  readonly frozen: CutPolicy;
}

/** Cuts tie groups into `tiers` tiers. Equal scores get equal tiers, because a group is never split. */
export function cut(groups: TieGroups, side: Side, policy: CutPolicy, tiers: number): Cut {
  const tierOfGroup = tiersOfGroups(groups, side, policy);
  const limits =
    policy.kind === 'thresholds' ? policy.limits : worstAdmitted(groups.values, tierOfGroup, tiers - 1);
  return {
    tierOf: Uint8Array.from(groups.groupOf, (group) => (group < 0 ? tiers : (tierOfGroup[group] ?? tiers))),
    limits,
    frozen:
      policy.kind === 'thresholds' ? policy : { kind: 'thresholds', limits: [...limits], inclusive: true },
  };
}

function tiersOfGroups(groups: TieGroups, side: Side, policy: CutPolicy): Uint8Array {
  switch (policy.kind) {
    case 'cumulativeShare':
      return byCumulativeShare(groups, policy.limits, policy.crossing);
    case 'headcount':
      return byHeadcount(groups, policy.shares);
    case 'thresholds':
      return byThresholds(groups.values, side, policy.limits, policy.inclusive);
  }
}
