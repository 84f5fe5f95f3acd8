import type { StoreApi } from 'zustand/vanilla';
import type { ListPlace, Selected, Source, Workbook } from '../app';
import { rowsOfCustomers, rowsOfFate } from '../app';
import type { Fate, ListCounts, Note, Repair, RowRun } from '../core';
import type { PaneState } from './paneState';
import type { ShownRows } from './shownRows';
import type { Turns } from './turns';

/** Takes the user from a line of the quality list to its rows in the sheet. */
export class RowsShown {
  /** The line whose rows were selected last, and how often in a row: where one run is selected at a time, the next one. */
  private last = { line: '', turn: 0 };

  constructor(
    private readonly store: StoreApi<PaneState>,
    private readonly turns: Turns,
    private readonly workbook: Workbook,
    private readonly shown: ShownRows,
  ) {}

  /** Selects the rows of a fate. @param line what the message belongs to */
  async ofFate(line: string, fate: Fate): Promise<void> {
    const { grading, candidate } = this.store.getState();
    if (!grading || !candidate) return;
    const runs = rowsOfFate(grading.rows.fateOfRow, fate);
    await this.select(line, () => Promise.resolve(candidate.source), runs, 'pane.rowsSelected');
  }

  /** Selects the rows of customers. @param customers indexes into the grading that is shown */
  async ofCustomers(line: string, customers: readonly number[]): Promise<void> {
    const { grading, candidate } = this.store.getState();
    if (!grading || !candidate) return;
    const runs = rowsOfCustomers(grading.customerOfRow, customers);
    await this.select(line, () => Promise.resolve(candidate.source), runs, 'pane.rowsSelected');
  }

  /** Selects the cells of a repair. @param place of the second source, where they are its */
  async ofRepair(line: string, { column, runs, count }: Repair, place?: ListPlace): Promise<void> {
    const { candidate, second } = this.store.getState();
    if (!candidate) return;
    const source = (): Promise<Source> =>
      place ? this.sourceAt(place, second?.candidate.source) : Promise.resolve(candidate.source);
    await this.select(line, source, runs, 'pane.cellsSelected', { offset: column, count });
  }

  /** Selects the rows of a fate of the second source. */
  async ofListFate(
    line: string,
    fate: Fate,
    { fateOfRow, firstRow, fates }: ListCounts,
    place: ListPlace,
  ): Promise<void> {
    const { second } = this.store.getState();
    const source = await this.sourceAt(place, second?.candidate.source);
    // Sheet rows are counted from 1, data rows from 0 below the header; the place alone does not tell titles above it.
    const below = firstRow - source.headerRow - 2;
    const runs = rowsOfFate(fateOfRow, fate).map(([from, count]): RowRun => [from + below, count]);
    await this.select(line, () => Promise.resolve(source), runs, 'pane.rowsSelected', {
      count: fates[fate].count,
    });
  }

  private async sourceAt(place: ListPlace, known: Source | undefined): Promise<Source> {
    return known ?? (await this.workbook.listSource(place));
  }

  private async select(
    line: string,
    source: () => Promise<Source>,
    runs: readonly RowRun[],
    id: string,
    cells?: { offset?: number; count: number },
  ): Promise<void> {
    if (runs.length === 0) return;
    await this.turns.errand('selecting', async () => {
      const again = this.store.getState().selected?.line === line && this.last.line === line;
      this.last = { line, turn: again ? this.last.turn + 1 : 0 };
      this.store.setState({ selected: null });
      const { turn } = this.last;
      const selected = await this.workbook.selectRows(await source(), runs, cells?.offset, turn);
      await this.shown.remember();
      this.store.setState({ selected: { line, note: said(id, selected, runs, cells?.count) } });
    });
  }
}

/**
 * How many were selected. Excel may take only one run of rows at a time, and asked again the next one.
 * @param all how many there are; a repair keeps only its first rows
 */
function said(id: string, { rows, of }: Selected, runs: readonly RowRun[], all = of): Note {
  if (rows >= all) return { id: `${id}All`, values: { count: rows } };
  const single = rows < of && rows <= Math.max(...runs.slice(0, 1000).map(([, count]) => count));
  return { id: `${id}${single ? 'OneByOne' : 'Partly'}`, values: { rows, of: all } };
}
