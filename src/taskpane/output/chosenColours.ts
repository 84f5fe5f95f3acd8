import type { TopDraft } from '../draft';

type Chosen = Readonly<Record<string, string>>;
const NONE: Chosen = {};

/** Tier → the fill that the policy gives it. */
export const chosenColours = ({ output }: TopDraft): Chosen => output?.colours ?? NONE;

/** A tier with another fill; null: as usual. */
export function withColour(top: TopDraft, tier: string, fill: string | null): TopDraft {
  const { [tier]: _, ...others } = chosenColours(top);
  return withColours(top, fill === null ? others : { ...others, [tier]: fill });
}

/**
 * Colours follow tiers that got another name.
 * @param renames name before → name now
 * @param stays whether another method still has a tier of the name before
 */
export function withColoursRenamed(
  top: TopDraft,
  renames: ReadonlyMap<string, string>,
  stays: (name: string) => boolean,
): TopDraft {
  const chosen = chosenColours(top);
  const moved = [...renames].filter(([from]) => Object.hasOwn(chosen, from));
  if (moved.length === 0) return top;
  const kept = Object.entries(chosen).filter(([tier]) => !renames.has(tier) || stays(tier));
  const named = moved.map(([from, to]): [string, string] => [to, chosen[from] ?? '']);
  return withColours(top, Object.fromEntries([...kept, ...named]));
}

/** Only the colours of tiers that there are. */
export function withColoursOf(top: TopDraft, tiers: readonly string[]): TopDraft {
  const chosen = Object.entries(chosenColours(top));
  const left = chosen.filter(([tier]) => tiers.includes(tier));
  return left.length === chosen.length ? top : withColours(top, Object.fromEntries(left));
}

function withColours(top: TopDraft, colours: Chosen): TopDraft {
  const { colours: _, ...output } = top.output ?? {};
  return {
    ...top,
    output: Object.keys(colours).length === 0 ? output : { ...output, colours: { ...colours } },
  };
}
