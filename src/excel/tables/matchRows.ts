/** What becomes of a row that is in the table. */
export type RowFate =
  | { readonly kind: 'customer'; readonly row: number }
  /** A customer who is no more, beside whom people wrote. */
  | { readonly kind: 'gone' }
  /** None of ours. */
  | { readonly kind: 'stays' }
  | { readonly kind: 'deleted' }
  /** The last one of a table, which must keep one. */
  | { readonly kind: 'emptied' };

export interface TableRow {
  /** The text of its key column; '' where it is empty or no text. */
  readonly key: string;
  /** Whether anybody wrote into people's columns or the user's own. */
  readonly written: boolean;
  /** Whether no cell holds anything. */
  readonly empty: boolean;
  /** Whether its rank, or what is put into rows of customers who are no more, tells that we wrote it. */
  readonly ours: boolean;
}

export interface RowMatch {
  readonly fates: readonly RowFate[];
  /** Rows of the plan that are not in the table. */
  readonly fresh: readonly number[];
}

/**
 * Whose row is whose: by the text of the key alone, nothing is guessed. Of two rows of a customer the first is the
 * customer's. A row without a key is the user's, and so is one of no customer that we did not write.
 * @param keys key of each row of the plan
 */
export function matchRows(rows: readonly TableRow[], keys: readonly string[]): RowMatch {
  const wanted = new Map(keys.map((key, row) => [key, row]));
  const taken = new Set<string>();
  const fates = rows.map(({ key, written, empty, ours }): RowFate => {
    if (key === '') return { kind: empty ? 'deleted' : 'stays' };
    const row = wanted.get(key);
    if (row === undefined && !ours) return { kind: 'stays' };
    if (row === undefined) return { kind: written ? 'gone' : 'deleted' };
    if (taken.has(key)) return { kind: written ? 'stays' : 'deleted' };
    taken.add(key);
    return { kind: 'customer', row };
  });
  const fresh = keys.flatMap((key, row) => (taken.has(key) ? [] : [row]));
  if (fresh.length === 0 && fates.every(({ kind }) => kind === 'deleted')) fates[0] = { kind: 'emptied' };
  return { fates, fresh };
}

/** Places of rows that go, as runs of neighbours: [first, count], the first run first. */
export function deletedRuns(fates: readonly RowFate[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  fates.forEach(({ kind }, row) => {
    if (kind !== 'deleted') return;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  });
  return runs;
}
