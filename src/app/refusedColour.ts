import type { Note } from '../core';
import { note } from '../core';
import type { ChosenColours } from './colours';
import { coloursOf } from './colours';
import { lookAlike } from './lookAlike';

/**
 * Why a tier cannot have a fill; null: it can. Text can be read on any (`fontOn`), but tiers must be told apart.
 * @param fill as it was typed
 * @param tiers of the method, best first, the unknown one last
 */
export function refusedColour(
  fill: string,
  tier: string,
  tiers: readonly string[],
  chosen: ChosenColours,
): Note | null {
  if (!/^#[0-9A-Fa-f]{6}$/.test(fill)) return note('colour.unreadable', { text: fill });
  const looks = coloursOf(tiers, { ...chosen, [tier]: fill });
  const other = tiers.find((name, i) => name !== tier && lookAlike(looks[i]?.fill ?? '', fill));
  return other === undefined ? null : note('colour.alike', { tier: other });
}
