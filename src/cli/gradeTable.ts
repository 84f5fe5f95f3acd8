import { Fault, grade, proposeSource, Reading } from '../core';
import type { Grading, Policy, Proposal } from '../core';
import { noCellBeyondHeader } from './beyondHeader';
import { SAMPLE_ROWS } from './readTable';
import type { Table } from './readTable';

const BLOCK_ROWS = 10_000;

/**
 * Grades a table in this process, block by block as the pane does.
 * @param list the second source, for a policy that joins one
 */
export function gradeTable(table: Table, policy: Policy, list: Table | undefined): Grading {
  if (policy.source.list && !list) throw new Fault('cli.listMissing');
  if (!policy.source.list && list) throw new Fault('cli.listUnasked', { file: list.shape.sheet });
  const reading = new Reading(policy.source, table.shape, proposalOf(table));
  addRows(reading, table);
  if (list) {
    reading.openList(list.shape, proposalOf(list));
    addRows(reading, list);
  }
  return grade(reading.sales, policy);
}

const proposalOf = ({ shape, rows }: Table): Proposal =>
  proposeSource(shape.headers, rows.slice(0, SAMPLE_ROWS), shape.firstRow - 1);

function addRows(reading: Reading, { shape, headed, rows }: Table): void {
  noCellBeyondHeader(shape, headed, rows);
  const { columns } = reading.plan;
  for (let offset = 0; offset < rows.length; offset += BLOCK_ROWS) {
    const block = rows.slice(offset, offset + BLOCK_ROWS);
    reading.add({ offset, columns: columns.map((column) => block.map((row) => row[column] ?? '')) });
  }
}
