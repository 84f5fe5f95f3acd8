import { ROWS } from './area';

/** Format ids of one column as runs: run i reaches from `starts[i]` to before the next start; a column has one run at first. */
export class FormatRuns {
  #starts: number[] = [0];
  #ids: number[] = [0];

  /** True while the whole column has one format. */
  get uniform(): boolean {
    return this.#starts.length === 1;
  }

  #runAt(row: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(row: number): number {
    return this.#ids[this.#runAt(row)] ?? 0;
  }

  /** Pieces of [from, to] with one format each. */
  *runs(from = 0, to = ROWS - 1): Generator<{ from: number; to: number; id: number }> {
    for (let run = this.#runAt(from); run < this.#starts.length; run += 1) {
      const start = this.#starts[run] ?? 0;
      if (start > to) return;
      const end = (this.#starts[run + 1] ?? ROWS) - 1;
      yield { from: Math.max(start, from), to: Math.min(end, to), id: this.#ids[run] ?? 0 };
    }
  }

  /** Gives rows [from, to] the format that `change` makes of the one they have. */
  change(from: number, to: number, change: (id: number) => number): void {
    this.#put(
      from,
      to,
      [...this.runs(from, to)].map((piece) => ({ from: piece.from, id: change(piece.id) })),
    );
  }

  /** Keeps the runs as they are now; what is returned puts them back. A change makes new lists, so these stay. */
  keep(): () => void {
    const [starts, ids] = [this.#starts, this.#ids];
    return () => {
      this.#starts = starts;
      this.#ids = ids;
    };
  }

  /** The format of each row in [from, to]. */
  list(from: number, to: number): number[] {
    const ids: number[] = [];
    for (const run of this.runs(from, to)) for (let row = run.from; row <= run.to; row += 1) ids.push(run.id);
    return ids;
  }

  /** Gives the rows from `from` on these formats, one each. */
  assign(from: number, ids: readonly number[]): void {
    if (ids.length > 0)
      this.#put(
        from,
        from + ids.length - 1,
        ids.map((id, at) => ({ from: from + at, id })),
      );
  }

  /** Replaces what lies in [from, to] by pieces that begin where they say. */
  #put(from: number, to: number, pieces: readonly { readonly from: number; readonly id: number }[]): void {
    const first = this.#runAt(from);
    const last = this.#runAt(to);
    const before = (this.#starts[first] ?? 0) < from;
    const afterEnd = this.#starts[last + 1] ?? ROWS;
    const starts: number[] = [];
    const ids: number[] = [];
    const push = (start: number, id: number): void => {
      const previous = ids.length > 0 ? ids[ids.length - 1] : first > 0 ? this.#ids[first - 1] : undefined;
      if (previous === id) return;
      starts.push(start);
      ids.push(id);
    };
    if (before) push(this.#starts[first] ?? 0, this.#ids[first] ?? 0);
    for (const piece of pieces) push(piece.from, piece.id);
    if (to + 1 < afterEnd) push(to + 1, this.#ids[last] ?? 0);
    // The run behind may have become equal to the last new one: it merges.
    const lastId = ids.length > 0 ? ids[ids.length - 1] : first > 0 ? this.#ids[first - 1] : undefined;
    const merge = last + 1 < this.#ids.length && this.#ids[last + 1] === lastId ? 1 : 0;
    // As arguments of `splice` they would overflow the stack when a sort brings a format a row.
    const next = last + 1 + merge;
    this.#starts = this.#starts.slice(0, first).concat(starts, this.#starts.slice(next));
    this.#ids = this.#ids.slice(0, first).concat(ids, this.#ids.slice(next));
  }

  /** Rows put in take the format of the row above, as typed insertion does. */
  splice(at: number, remove: number, add: number, rows: number): void {
    const tail = [...this.runs(at + remove, rows - 1)];
    const above = at > 0 ? this.at(at - 1) : 0;
    const last = this.at(rows - 1);
    if (at < rows) this.change(at, rows - 1, () => (add > 0 ? above : last));
    for (const run of tail) {
      const from = run.from + add - remove;
      const to = Math.min(rows - 1, run.to + add - remove);
      if (from <= to) this.change(from, to, () => run.id);
    }
  }
}
