import type { Grading, RunRecord } from '../core';
import { Fault, parsePolicy, recordOf, sameRun } from '../core';
import type { Words } from '../words';
import type { Source, Watch, Workbook, WriteReport } from '../workbook';
import { columnsToWrite } from './columnsToWrite';
import type { Grader } from './grader';
import { toMemory } from './memory';
import type { RunOptions } from './preview';
import { preview } from './preview';
import type { Candidate } from './proposal';
import { candidateOf } from './proposal';
import type { Since } from './since';
import { sinceOf } from './since';

export interface RunResult {
  readonly source: Source;
  readonly grading: Grading;
  /** The policy that ran, as a document. */
  readonly document: unknown;
  readonly report: WriteReport;
  /** What became of the customers since the run before; null without one. */
  readonly since: Since | null;
  /** A record of the run was to be kept and could not be. */
  readonly unrecorded: boolean;
}

/** How often a run is made anew when the sheet changes while its tiers are being written. */
const TRIES = 3;

/**
 * Reads, grades and writes: tier columns beside the rows, rules, and the policy for the next time.
 * @param document the policy as a document, kept in the workbook as it is
 * @throws Fault `run.changedMeanwhile` when the sheet changed before anything was written; when it changed later, the
 * run is made anew on the rows as they are then, and `run.keepsChanging` says that this was in vain
 */
export async function apply(
  workbook: Workbook,
  grader: Grader,
  words: Words,
  candidate: Candidate,
  document: unknown,
  options: RunOptions = {},
): Promise<RunResult> {
  let current = candidate;
  for (let n = 1; ; n += 1) {
    const { result, changed } = await runOnce(workbook, grader, words, current, document, options);
    if (changed === null) return result;
    const source = await workbook.rememberedSource();
    if (!source || n === TRIES) {
      throw new Fault('run.keepsChanging', { address: changed, sheet: result.source.sheet });
    }
    current = await candidateOf(workbook, source, candidate.shape.today ?? 0);
  }
}

async function runOnce(
  workbook: Workbook,
  grader: Grader,
  words: Words,
  candidate: Candidate,
  document: unknown,
  options: RunOptions,
): Promise<{ result: RunResult; changed: string | null }> {
  const { source } = candidate;
  const watch = await workbook.watch(source);
  try {
    const grading = await preview(workbook, grader, candidate, document, options);
    const record =
      options.at === undefined ? null : recordOf(grading, options.at, parsePolicy(document).name);
    const { earlier, known } = await earlierRuns(workbook, record);
    const address = await watch.changed();
    if (address !== null) throw new Fault('run.changedMeanwhile', { address, sheet: source.sheet });
    const plan = {
      source,
      headers: candidate.headerCells,
      columns: columnsToWrite(grading, words),
      memory: toMemory(document, words.language),
      ...(record && !known ? { record } : {}),
    };
    const report = await workbook.write(plan, options);
    const since = record && earlier && sinceOf(earlier, record, grading);
    const unrecorded = 'record' in plan && !report.recorded;
    const result = { source, grading, document, report, since, unrecorded };
    return { result, changed: await changedAfter(watch) };
  } finally {
    await watch.end();
  }
}

/** The last run that is kept, but for one of the same moment, and whether what was found is kept already. */
async function earlierRuns(
  workbook: Workbook,
  record: RunRecord | null,
): Promise<{ earlier: RunRecord | null; known: boolean }> {
  if (!record) return { earlier: null, known: false };
  const runs = await workbook.runs();
  const last = runs.findLast(({ at }) => at !== record.at);
  const earlier = last ? await workbook.run(last.at) : null;
  // A run that is made anew, because the sheet changed meanwhile, takes the place of its first try.
  const first = runs.some(({ at }) => at === record.at) ? await workbook.run(record.at) : earlier;
  return { earlier, known: first !== null && sameRun(first, record) };
}

/** The tiers are written by now: a host that does not answer any more says so at the next request. */
async function changedAfter(watch: Watch): Promise<string | null> {
  try {
    return await watch.changed();
  } catch (error) {
    if (error instanceof Fault) return null;
    throw error;
  }
}
