import type { Side } from '../scores/side';
import type { TieGroups } from '../scores/tieGroups';
import { binThresholds } from './bins';
import { byComputed } from './computed';
import { byCumulativeShare } from './cumulativeShare';
import { byHeadcount } from './headcount';
import { worstAdmitted } from './limits';
import { byNaturalBreaks } from './naturalBreaks';
import type { CutPolicy, ThresholdsPolicy } from './schema';
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
  switch (policy.kind) {
    case 'thresholds':
      return byEdges(groups, side, policy, tiers);
    case 'quantiles':
    case 'equalWidth':
      return byEdges(groups, side, binThresholds(groups, side, policy.kind, policy.bins), tiers);
    case 'cumulativeShare':
      return byOrder(groups, byCumulativeShare(groups, policy.limits, policy.crossing), tiers);
    case 'headcount':
      return byOrder(groups, byHeadcount(groups, policy.shares), tiers);
    case 'naturalBreaks':
      return byOrder(groups, byNaturalBreaks(groups, policy.bins), tiers);
    case 'computed':
      return byOrder(groups, byComputed(groups), tiers);
  }
}

/** A cut that has edges: they are its limits. */
function byEdges(groups: TieGroups, side: Side, thresholds: ThresholdsPolicy, tiers: number): Cut {
  const { limits, inclusive } = thresholds;
  const tierOfGroup = byThresholds(groups.values, side, limits, inclusive);
  return { tierOf: ofCustomers(groups, tierOfGroup, tiers), limits, frozen: thresholds };
}

/** A cut that only knows who is better than whom: its limits are the worst scores that it admitted. */
function byOrder(groups: TieGroups, tierOfGroup: Uint8Array, tiers: number): Cut {
  const limits = worstAdmitted(groups.values, tierOfGroup, tiers - 1);
  const frozen: ThresholdsPolicy = { kind: 'thresholds', limits: [...limits], inclusive: true };
  return { tierOf: ofCustomers(groups, tierOfGroup, tiers), limits, frozen };
}

/** A customer without a score is in no group (−1), so no tier stands there. */
const ofCustomers = ({ groupOf }: TieGroups, tierOfGroup: Uint8Array, unknown: number): Uint8Array =>
  Uint8Array.from(groupOf, (group) => tierOfGroup[group] ?? unknown);
