import type { Cell, Proposal, SourceShape } from '../core';
import { headerNames, locateHeader, proposeSource } from '../core';
import type { Source, Workbook, WorkbookFacts } from '../workbook';

/** Rows that are looked at to propose roles and to show examples. */
const SAMPLE_ROWS = 200;

/** A source with what its head tells: enough to show it and to start grading. */
export interface Candidate {
  readonly source: Source;
  readonly shape: SourceShape;
  /** The cells of the header row as they stand, of two rows the lower one. */
  readonly headerCells: readonly Cell[];
  readonly sample: readonly (readonly Cell[])[];
  readonly proposal: Proposal;
}

/** Looks at the selection and finds its header. @param today day number, for `asOf: "today"` */
export async function proposeSelection(workbook: Workbook, today: number): Promise<Candidate> {
  return candidateOf(workbook, await workbook.selectedSource(), today);
}

/** Finds the header among the source's first rows, unless it is known. */
export async function candidateOf(workbook: Workbook, source: Source, today: number): Promise<Candidate> {
  if (!source.headerKnown) {
    const { row, rows } = locateHeader(await workbook.head(source, SAMPLE_ROWS));
    if (row > 0 || rows > 1) return candidateAt(workbook, source, source.headerRow + row, rows, today);
  }
  return headedCandidate(workbook, source, today);
}

/** The candidate with its header where the user says. @param headerRow sheet row, of two the lower one */
export async function candidateAt(
  workbook: Workbook,
  source: Source,
  headerRow: number,
  headerRows: 1 | 2,
  today: number,
): Promise<Candidate> {
  return headedCandidate(workbook, await workbook.withHeader(source, headerRow, headerRows), today);
}

/** Takes the source's header as it is. */
async function headedCandidate(workbook: Workbook, source: Source, today: number): Promise<Candidate> {
  const facts = await workbook.facts();
  const head = await workbook.head(source, SAMPLE_ROWS);
  const headerRows = head.slice(0, source.headerRows);
  const sample = head.slice(source.headerRows);
  const headers = headerNames(headerRows, source.firstColumn);
  return {
    source,
    shape: shapeOf(source, headers, facts, today),
    headerCells: headerRows.at(-1) ?? [],
    sample,
    proposal: proposeSource(headers, sample, source.headerRow + 1),
  };
}

function shapeOf(source: Source, headers: readonly Cell[], facts: WorkbookFacts, today: number): SourceShape {
  return {
    sheet: source.sheet,
    headers,
    firstRow: source.headerRow + 2,
    firstColumn: source.firstColumn,
    today,
    ...facts,
  };
}
