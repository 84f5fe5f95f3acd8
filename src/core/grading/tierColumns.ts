import type { Grading } from './grading';

/** One column to be written beside the source: what each source row gets. */
export interface TierColumn {
  /** The method's id; `FINAL_COLUMN` for the final tier as rules left it. */
  readonly methodId: string;
  readonly kind: 'tier' | 'segment';
  /** Whether this is the customer's final tier. */
  readonly final: boolean;
  /** Names, best first, the unknown name last. */
  readonly tiers: readonly string[];
  /** Per source row an index into `tiers`; −1 = the row was left out and its cell is ''. */
  readonly codes: Int16Array;
}

/** No method can have this id: it is the key of the final tier in results. */
export const FINAL_COLUMN = 'tier';

/**
 * A column per method, in the policy's order: each row gets its customer's tier, each row left out none. Where the
 * policy has rules, one more with the final tier as they left it.
 */
export function tierColumns(grading: Grading): readonly TierColumn[] {
  const { methods, final, unknown, customerOfRow, finalTiers } = grading;
  const codesOf = (tierOf: Uint8Array): Int16Array =>
    Int16Array.from(customerOfRow, (customer) => (customer < 0 ? -1 : (tierOf[customer] ?? -1)));
  const ruled = finalTiers.adjustments.length > 0;
  const columns = Object.entries(methods).map(([methodId, { kind, tiers, tierOf }]): TierColumn => ({
    methodId,
    kind: kind === 'rfm' ? 'segment' : 'tier',
    final: methodId === final && !ruled,
    tiers: [...tiers.map(({ name }) => name), unknown],
    codes: codesOf(tierOf),
  }));
  if (!ruled) return columns;
  const tiers = [...finalTiers.names, unknown];
  return [
    ...columns,
    { methodId: FINAL_COLUMN, kind: 'tier', final: true, tiers, codes: codesOf(finalTiers.tierOf) },
  ];
}

/** The cells of a column for the rows from `from` up to before `to`. */
export const tierTexts = ({ tiers, codes }: TierColumn, from: number, to: number): string[] =>
  Array.from(codes.subarray(from, to), (code) => tiers[code] ?? '');
