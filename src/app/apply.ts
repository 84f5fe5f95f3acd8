import type { Grading } from '../core';
import { Fault } from '../core';
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
  const grading = await gradeUnchanged(workbook, grader, candidate, document, options);
  const plan = {
    source,
    columns: columnsToWrite(grading, words),
    memory: toMemory(document, words.language),
  };
  const report = await workbook.write(plan, options);
  return { source, grading, report };
}

/** @throws Fault `run.changedMeanwhile` when rows may no longer be the ones that were read */
async function gradeUnchanged(
  workbook: Workbook,
  grader: Grader,
  candidate: Candidate,
  document: unknown,
  options: RunOptions,
): Promise<Grading> {
  const watch = await workbook.watch(candidate.source);
  try {
    const grading = await preview(workbook, grader, candidate, document, options);
    const address = await watch.changed();
    if (address !== null) {
      throw new Fault('run.changedMeanwhile', { address, sheet: candidate.source.sheet });
    }
    return grading;
  } finally {
    await watch.end();
  }
}
