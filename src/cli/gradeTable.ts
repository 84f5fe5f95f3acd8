import { grade, proposeSource, startIntake } from '../core';
import type { Grading, Policy } from '../core';
import { noCellBeyondHeader } from './beyondHeader';
import type { Table } from './readTable';

/** Rows that roles are proposed from: as many as the pane looks at. */
const SAMPLE_ROWS = 200;
const BLOCK_ROWS = 10_000;

/** Grades a table in this process, block by block as the pane does. */
export function gradeTable({ shape, rows }: Table, policy: Policy): Grading {
  const proposal = proposeSource(shape.headers, rows.slice(0, SAMPLE_ROWS));
  const intake = startIntake(policy.source, shape, proposal);
  noCellBeyondHeader(shape, rows);
  for (let offset = 0; offset < rows.length; offset += BLOCK_ROWS) {
    const block = rows.slice(offset, offset + BLOCK_ROWS);
    intake.add({ offset, columns: intake.columns.map((column) => block.map((row) => row[column] ?? '')) });
  }
  return grade(intake.finish(), policy);
}
