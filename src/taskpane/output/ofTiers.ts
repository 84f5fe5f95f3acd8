import type { TopDraft } from '../draft';
import { unknownOf } from '../conditions/rules';

/**
 * Without plays and lists of tiers that the final method does not have: a list of none but such tiers is for nobody, not
 * for everybody. @param tiers of the final method
 */
export function ofTiers(top: TopDraft, tiers: readonly string[]): TopDraft {
  const { playbook, output, ...others } = top;
  const known = [...tiers, unknownOf(top)];
  return {
    ...others,
    ...(playbook
      ? {
          playbook: playbook
            .filter(({ tier }) => known.includes(tier))
            .map(({ target, ...play }) =>
              target !== undefined && known.includes(target) ? { ...play, target } : play,
            ),
        }
      : {}),
    ...(output?.lists
      ? {
          output: {
            ...output,
            lists: output.lists.flatMap((list) => {
              if (!list.tiers) return [list];
              const left = list.tiers.filter((tier) => known.includes(tier));
              return left.length > 0 ? [{ ...list, tiers: left }] : [];
            }),
          },
        }
      : output
        ? { output }
        : {}),
  };
}
