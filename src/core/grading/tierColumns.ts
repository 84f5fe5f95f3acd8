import type { Grading } from './grading';

interface NamedColumn {
  /** The method's id; `FINAL_COLUMN` for the final tier as rules left it. */
  readonly methodId: string;
  readonly kind: 'tier' | 'segment';
  /** Whether this is the customer's final tier. */
  readonly final: boolean;
  /** Names, best first, the unknown name last. */
  readonly tiers: readonly string[];
}

/** The tiers of one column: what each customer gets. */
export interface CustomerColumn extends NamedColumn {
  /** Per customer an index into `tiers`. */
  readonly tierOf: Uint8Array;
}

/** One column to be written beside the source: what each source row gets. */
export interface TierColumn extends NamedColumn {
  /** Per source row an index into `tiers`; −1 = the row was left out and its cell is ''. */
  readonly codes: Int16Array;
}

/** No method can have this id: it is the key of the final tier in results. */
export const FINAL_COLUMN = 'tier';

/**
 * A column per method, in the policy's order. Where the policy has rules, one more with the final tier as they left it.
 */
export function customerColumns(grading: Grading): readonly CustomerColumn[] {
  const { methods, final, unknown, finalTiers } = grading;
  const ruled = finalTiers.adjustments.length > 0;
  const columns = Object.entries(methods).map(([methodId, { kind, tiers, tierOf }]): CustomerColumn => ({
    methodId,
    kind: kind === 'rfm' ? 'segment' : 'tier',
    final: methodId === final && !ruled,
    tiers: [...tiers.map(({ name }) => name), unknown],
    tierOf,
  }));
  if (!ruled) return columns;
  const { names, tierOf } = finalTiers;
  return [
    ...columns,
    { methodId: FINAL_COLUMN, kind: 'tier', final: true, tiers: [...names, unknown], tierOf },
  ];
}

/** The same columns for rows: each row gets its customer's tier, each row left out none. */
export const tierColumns = (grading: Grading): readonly TierColumn[] =>
  customerColumns(grading).map(({ tierOf, ...column }) => ({
    ...column,
    codes: Int16Array.from(grading.customerOfRow, (customer) =>
      customer < 0 ? -1 : (tierOf[customer] ?? -1),
    ),
  }));

/** The cells of a column for the rows from `from` up to before `to`. */
export const tierTexts = ({ tiers, codes }: TierColumn, from: number, to: number): string[] =>
  Array.from(codes.subarray(from, to), (code) => tiers[code] ?? '');
