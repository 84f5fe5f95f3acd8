import type { Grading } from './grading';

/** One column to be written beside the source: what each source row gets. */
export interface TierColumn {
  readonly methodId: string;
  readonly kind: 'tier' | 'segment';
  /** Whether this is the customer's final tier. */
  readonly final: boolean;
  /** Names, best first, the unknown name last. */
  readonly tiers: readonly string[];
  /** Per source row an index into `tiers`; −1 = the row was left out and its cell is ''. */
  readonly codes: Int16Array;
}

/** A column per method, in the policy's order: each row gets its customer's tier, each row left out none. */
export function tierColumns({ methods, final, unknown, customerOfRow }: Grading): readonly TierColumn[] {
  return Object.entries(methods).map(([methodId, { kind, tiers, tierOf }]) => ({
    methodId,
    kind: kind === 'rfm' ? 'segment' : 'tier',
    final: methodId === final,
    tiers: [...tiers.map(({ name }) => name), unknown],
    codes: Int16Array.from(customerOfRow, (customer) => (customer < 0 ? -1 : (tierOf[customer] ?? -1))),
  }));
}

/** The cells of a column for the rows from `from` up to before `to`. */
export const tierTexts = ({ tiers, codes }: TierColumn, from: number, to: number): string[] =>
  Array.from(codes.subarray(from, to), (code) => tiers[code] ?? '');
