import type { Cell, Proposal, SourceShape } from '../core';
import { proposeSource } from '../core';
import type { Source, Workbook, WorkbookFacts } from '../workbook';

/** Rows that are looked at to propose roles and to show examples. */
const SAMPLE_ROWS = 200;

/** A source with what its head tells: enough to show it and to start grading. */
export interface Candidate {
  readonly source: Source;
  readonly shape: SourceShape;
  readonly sample: readonly (readonly Cell[])[];
  readonly proposal: Proposal;
}

/** Looks at the selection. @param today day number, for `asOf: "today"` */
export async function proposeSelection(workbook: Workbook, today: number): Promise<Candidate> {
  return candidateOf(workbook, await workbook.selectedSource(), today);
}

export async function candidateOf(workbook: Workbook, source: Source, today: number): Promise<Candidate> {
  const facts = await workbook.facts();
  const [headers = [], ...sample] = await workbook.head(source, SAMPLE_ROWS);
  return {
    source,
    shape: shapeOf(source, headers, facts, today),
    sample,
    proposal: proposeSource(headers, sample),
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
