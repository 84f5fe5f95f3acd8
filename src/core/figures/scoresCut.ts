import type { MethodResult } from '../grading/grading';
import type { Side } from '../scores/side';
import type { TieGroups } from '../scores/tieGroups';
import { tieGroups } from '../scores/tieGroups';

/** The scores that a method cut into tiers, or could have. */
export interface ScoresCut {
  readonly groups: TieGroups;
  readonly side: Side;
}

/** Of every method with one score per customer; null of the others, and where customers are cut inside groups. */
export function scoresCut(result: MethodResult): ScoresCut | null {
  switch (result.kind) {
    case 'abc': {
      if (result.groups) return null;
      const { score, tookPart, direction } = result;
      const cut = score.map((value, customer) => (tookPart[customer] === 1 ? value : NaN));
      return { groups: tieGroups(cut, direction), side: direction };
    }
    case 'weighted':
    case 'rfm':
      return { groups: tieGroups(result.score, 'benefit'), side: 'benefit' };
    default:
      return null;
  }
}
