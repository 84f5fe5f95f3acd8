import type { Look, OutputBlock, OutputCell, OutputChart } from '../../workbook';

/** Cells of a page, counted from its A1. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlacedFormat extends Span {
  readonly format: string;
}

export interface PlacedLook extends Span {
  readonly look: Look;
}

/** One series of a chart: what it is called and where its numbers stand. */
export interface PlacedSeries {
  readonly name: string;
  readonly span: Span;
}

/** A chart of ours and the cells that it shows. */
export interface PlacedChart {
  /** By it the chart is found again on its sheet. */
  readonly name: string;
  readonly title: string;
  readonly kind: OutputChart['kind'];
  readonly categories: Span;
  readonly series: readonly PlacedSeries[];
}

/** A block of a page: the row of its heading, and where its rows are. */
export interface PlacedBlock {
  readonly block: OutputBlock;
  readonly top: number;
  readonly columns: number;
  readonly body: Span;
}

/** A page as cells, from its A1 on. */
export interface PageLayout {
  readonly rows: number;
  readonly columns: number;
  /** What is written into each cell; '' leaves one empty. */
  readonly cells: readonly (readonly OutputCell[])[];
  /** Rows that hold a heading: it may run over the cells beside it. */
  readonly headings: readonly number[];
  /** Headings and headers. */
  readonly bold: readonly Span[];
  /** Cells that none of these covers are General. */
  readonly formats: readonly PlacedFormat[];
  readonly looks: readonly PlacedLook[];
  readonly charts: readonly PlacedChart[];
}
