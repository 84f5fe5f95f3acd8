import type { TopDraft } from '../draft';

/** Plays and lists follow a final tier that got another name. */
export function withTierRenamed(
  top: TopDraft,
  { from, to }: { readonly from: string; readonly to: string },
): TopDraft {
  const { playbook, output, ...others } = top;
  const named = (tier: string): string => (tier === from ? to : tier);
  return {
    ...others,
    ...(playbook
      ? {
          playbook: playbook.map((play) => ({
            ...play,
            tier: named(play.tier),
            ...(play.target === undefined ? {} : { target: named(play.target) }),
          })),
        }
      : {}),
    ...(output
      ? {
          output: output.lists
            ? {
                ...output,
                lists: output.lists.map((list) =>
                  list.tiers ? { ...list, tiers: list.tiers.map(named) } : list,
                ),
              }
            : output,
        }
      : {}),
  };
}
