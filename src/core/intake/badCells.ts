/** Cells of one column that could not be read, or not without a word about it. */
export class BadCells {
  readonly rows: number[] = [];
  private readonly texts: string[] = [];

  add(row: number, text: string): void {
    this.rows.push(row);
    this.texts.push(text);
  }

  forEach(look: (row: number, text: string) => void): void {
    this.rows.forEach((row, i) => look(row, this.texts[i] ?? ''));
  }

  /** Takes cells off that could be read after all. */
  drop(isRead: (row: number) => boolean): void {
    let kept = 0;
    this.forEach((row, text) => {
      if (isRead(row)) return;
      this.rows[kept] = row;
      this.texts[kept] = text;
      kept += 1;
    });
    this.rows.length = kept;
    this.texts.length = kept;
  }

  /** What stands in a row's cell; undefined where that was well read. */
  textOf(row: number): string | undefined {
    const at = this.rows.indexOf(row);
    return at < 0 ? undefined : this.texts[at];
  }

  /** How many of these rows `counts` accepts, and the first of them. */
  among(counts: (row: number) => boolean): { count: number; row: number; text: string } {
    let count = 0;
    let row = Infinity;
    let text = '';
    this.rows.forEach((candidate, i) => {
      if (!counts(candidate)) return;
      count += 1;
      if (candidate >= row) return;
      row = candidate;
      text = this.texts[i] ?? '';
    });
    return { count, row, text };
  }
}
