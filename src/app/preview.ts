import type { Grading } from '../core';
import { Fault, parsePolicy } from '../core';
import type { Progress, Workbook } from '../workbook';
import type { Grader } from './grader';
import type { Candidate } from './proposal';

export interface RunProgress {
  readonly phase: Progress['phase'] | 'grade';
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
}

/** Reads the source's mapped columns and grades them; nothing is written. */
export async function preview(
  workbook: Workbook,
  grader: Grader,
  { source, shape, proposal }: Candidate,
  document: unknown,
  options: RunOptions = {},
): Promise<Grading> {
  const policy = parsePolicy(document);
  const offsets = await grader.open(policy.source, shape, proposal);
  await workbook.read(source, offsets, (block) => grader.add(block), options);
  options.onProgress?.({ phase: 'grade', done: 0, total: source.rowCount });
  const grading = await grader.grade(policy);
  if (options.signal?.aborted === true) throw new Fault('run.cancelled');
  return grading;
}

/** Grades what the last preview read by other methods; the document's `source` must be the same. */
export function regrade(grader: Grader, document: unknown): Promise<Grading> {
  return grader.grade(parsePolicy(document));
}
