import type { Grading, ListPolicy, ReadPlan } from '../core';
import { Fault, parsePolicy } from '../core';
import type { ListPlace, Progress, Source, Workbook } from '../workbook';
import type { Grader } from './grader';
import type { Candidate } from './proposal';
import { candidateOf } from './proposal';

export interface RunProgress {
  readonly phase: Progress['phase'] | 'grade';
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: RunProgress) => void) | undefined;
  /** When the run is made, by the caller's clock: "2024-07-01T09:30:00". Without it no record of it is kept. */
  readonly at?: string | undefined;
}

/** Reads the source's mapped columns, and those of the second source where there is one, and grades; nothing is written. */
export async function preview(
  workbook: Workbook,
  grader: Grader,
  { source, shape, proposal }: Candidate,
  document: unknown,
  options: RunOptions = {},
): Promise<Grading> {
  const policy = parsePolicy(document);
  await readSource(workbook, grader, source, await grader.open(policy.source, shape, proposal), options);
  const { list } = policy.source;
  if (list) {
    const second = await candidateOf(workbook, await workbook.listSource(placeOf(list)), shape.today ?? 0);
    const plan = await grader.openList(second.shape, second.proposal);
    await readSource(workbook, grader, second.source, plan, options);
  }
  options.onProgress?.({ phase: 'grade', done: 0, total: source.rowCount });
  const grading = await grader.grade(policy);
  if (options.signal?.aborted === true) throw new Fault('run.cancelled');
  return grading;
}

async function readSource(
  workbook: Workbook,
  grader: Grader,
  source: Source,
  plan: ReadPlan,
  options: RunOptions,
): Promise<void> {
  await grader.mark(await workbook.marks(source, plan, options));
  await workbook.read(source, plan, (block) => grader.add(block), options);
}

/** Where the policy says that the second source stands. */
export const placeOf = ({ sheet, range, table }: ListPolicy): ListPlace => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(range === undefined ? {} : { range }),
  ...(table === undefined ? {} : { table }),
});

/** Grades what the last preview read by other methods; the document's `source` must be the same. */
export function regrade(grader: Grader, document: unknown): Promise<Grading> {
  return grader.grade(parsePolicy(document));
}
