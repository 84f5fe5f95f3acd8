import type { Words } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import { block } from '../blocks';
import type { BlockCell } from '../blocks';

interface Limits {
  /** Words inside which customers were cut; '' of all. */
  readonly group: string;
  /** Best first: of each tier but the last the worst score that it admitted; null = nobody. */
  readonly limits: readonly (number | null)[];
}

/** The limits that a cut found, to all their digits. @param of what is limited, in words */
export function limitsBlock(
  id: string,
  heading: string,
  words: Words,
  of: string,
  tiers: readonly string[],
  found: readonly Limits[],
): OutputBlock {
  return block(
    id,
    heading,
    [
      { header: words.t('audit.group'), kind: 'text' },
      { header: words.t('report.tier'), kind: 'text' },
      { header: words.t('audit.limit', { of }), kind: 'text' },
    ],
    found.flatMap(({ group, limits }) =>
      tiers.map((tier, i): BlockCell[] => [group, tier, limitOf(words, limits, i, tiers.length)]),
    ),
  );
}

function limitOf(words: Words, limits: readonly (number | null)[], tier: number, tiers: number): string {
  if (tier === tiers - 1) return words.t('cut.rest');
  const limit = limits[tier] ?? null;
  return limit === null ? words.t('audit.nobody') : String(limit);
}

/** The limits of all customers, or of each group. */
export const limitsOf = (
  whole: readonly (number | null)[],
  groups: Readonly<Record<string, { readonly limits: readonly (number | null)[] }>> | undefined,
): readonly Limits[] =>
  groups
    ? Object.entries(groups).map(([group, { limits }]) => ({ group, limits }))
    : [{ group: '', limits: whole }];
