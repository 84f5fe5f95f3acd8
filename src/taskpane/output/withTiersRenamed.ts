import type { TopDraft } from '../draft';

/** Plays and lists follow final tiers that got other names. @param renames name before → name now */
export function withTiersRenamed(top: TopDraft, renames: ReadonlyMap<string, string>): TopDraft {
  const { playbook, output, ...others } = top;
  const named = (tier: string): string => renames.get(tier) ?? tier;
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
