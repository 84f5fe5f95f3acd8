import type { Look } from './look';
import type { CellKind } from './tierColumn';

/** '' is an empty cell; a date is a day number of the core (days since 1970-01-01). */
export type OutputCell = string | number;

/** A sheet of ours, found again by a hidden name on its A1. */
interface OutputSheet {
  /** The same from run to run: "customers", "report", "list.calls.王五". */
  readonly id: string;
  /** What the sheet is called when it is made; another number behind it where that is taken. */
  readonly title: string;
}

/** One column of a table of ours. */
export interface OutputColumn {
  /** The same from run to run. */
  readonly id: string;
  readonly header: string;
  readonly kind: CellKind;
  /** Whose cells they are: what people put into theirs is never written over. */
  readonly by: 'program' | 'people';
  /** Per row of the table; people's columns have none. */
  readonly cells: readonly OutputCell[];
  readonly look: Look;
}

/**
 * A sheet with one real table, a row per customer. Rows are found again by the text in the column `key`, so what people
 * wrote beside a customer stays beside that customer; rows of customers who are no more stay while anybody wrote there.
 */
export interface OutputTable extends OutputSheet {
  readonly kind: 'table';
  /** Lines above the table, the first as its title. */
  readonly lines: readonly string[];
  /** Id of the column that says whose row it is, and of the one that gives the order, 1 first. */
  readonly key: string;
  readonly rank: string;
  readonly columns: readonly OutputColumn[];
  /** Put into the rows of customers who are no more: column id → text; the key stays, the program's others are emptied. */
  readonly gone: Readonly<Record<string, string>>;
}

/** Cells that belong together on a page: a heading, a row of headers, rows below. */
export interface OutputBlock {
  /** Unique on its page. */
  readonly id: string;
  readonly heading: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly OutputCell[])[];
  /** Per column what its cells hold, and how they look. */
  readonly kinds: readonly CellKind[];
  readonly looks: readonly Look[];
  /** Over all numbers of the block but those of its first column. */
  readonly heat?: { readonly low: string; readonly high: string };
}

/** A native chart over the cells of a block. */
export interface OutputChart {
  /** The same from run to run. */
  readonly id: string;
  readonly title: string;
  /** `pareto`: columns, and a line on a secondary axis for the last series. */
  readonly kind: 'columns' | 'bars' | 'line' | 'pareto';
  /** The block, its column of categories and those of the series. */
  readonly block: string;
  readonly categories: number;
  readonly series: readonly number[];
}

/** A sheet of blocks, one under the other, with charts to their right. */
export interface OutputPage extends OutputSheet {
  readonly kind: 'page';
  readonly blocks: readonly OutputBlock[];
  readonly charts: readonly OutputChart[];
}
