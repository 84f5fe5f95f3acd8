import type { Grading } from '../core';
import type { Words } from '../words';
import type { Source, Workbook, WriteReport } from '../workbook';
import { columnsToWrite } from './columnsToWrite';
import type { Grader } from './grader';
import { toMemory } from './memory';
import type { RunOptions } from './preview';
import { preview } from './preview';
import type { Candidate } from './proposal';

export interface RunResult {
  readonly source: Source;
  readonly grading: Grading;
  readonly report: WriteReport;
}

/**
 * Reads, grades and writes: tier columns beside the rows, rules, and the policy for the next time.
 * @param document the policy as a document, kept in the workbook as it is
 */
export async function apply(
  workbook: Workbook,
  grader: Grader,
  words: Words,
  candidate: Candidate,
  document: unknown,
  options: RunOptions = {},
): Promise<RunResult> {
  const { source } = candidate;
  const grading = await preview(workbook, grader, candidate, document, options);
  const plan = {
    source,
    columns: columnsToWrite(grading, words),
    memory: toMemory(document, words.language),
  };
  const report = await workbook.write(plan, options);
  return { source, grading, report };
}
