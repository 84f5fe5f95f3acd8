import { Fault, grade, proposeSource, Reading } from '../core';
import type { Grading, Policy, Proposal, Sales } from '../core';
import { noCellBeyondHeader } from './beyondHeader';
import { SAMPLE_ROWS } from './readTable';
import type { Table } from './readTable';

const BLOCK_ROWS = 10_000;

/** What is graded: the sheet, and the second source where one was given. */
export interface Tables {
  readonly sheet: Table;
  readonly list: Table | undefined;
}

/** A grading with what it came from. */
export interface Run {
  readonly tables: Tables;
  readonly policy: Policy;
  readonly sales: Sales;
  readonly grading: Grading;
}

/**
 * Grades tables in this process, block by block as the pane does. The second source is read where the policy joins one;
 * throws a Fault when there is none then.
 */
export function gradeTables(tables: Tables, policy: Policy): Run {
  const { sheet, list } = tables;
  const joined = policy.source.list ? list : undefined;
  if (policy.source.list && !joined) throw new Fault('cli.listMissing');
  const reading = new Reading(policy.source, sheet.shape, proposalOf(sheet));
  addRows(reading, sheet);
  if (joined) {
    reading.openList(joined.shape, proposalOf(joined));
    addRows(reading, joined);
  }
  const { sales } = reading;
  return { tables, policy, sales, grading: grade(sales, policy) };
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
