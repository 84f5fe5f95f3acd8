import type { Grading, RunRecord } from '../core';
import { Fault, parsePolicy, recordOf, sameRun } from '../core';
import type { Words } from '../words';
import type { Source, Workbook, WriteReport } from '../workbook';
import { besideRows } from './besideRows';
import type { Grader } from './grader';
import { toMemory } from './memory';
import type { RunOptions } from './preview';
import { preview } from './preview';
import type { Candidate } from './proposal';
import type { Since } from './since';
import { sinceOf } from './since';
import type { Prepared } from './writeWatched';
import { writeWatched } from './writeWatched';

export interface RunResult {
  readonly source: Source;
  readonly grading: Grading;
  /** Customers whose tiers were written. */
  readonly customers: number;
  /** The policy that ran, as a document. */
  readonly document: unknown;
  readonly report: WriteReport;
  /** What became of the customers since the run before; null without one. */
  readonly since: Since | null;
  /** A record of the run was to be kept and could not be. */
  readonly unrecorded: boolean;
}

/**
 * Reads, grades and writes: tier columns beside the rows, rules, and the policy for the next time.
 * @param document the policy as a document, kept in the workbook as it is
 * @throws Faults of `writeWatched` when the sheet changes meanwhile
 */
export function apply(
  workbook: Workbook,
  grader: Grader,
  words: Words,
  candidate: Candidate,
  document: unknown,
  options: RunOptions = {},
): Promise<RunResult> {
  const prepare = (current: Candidate): Promise<Prepared<RunResult>> =>
    prepared(workbook, grader, words, current, document, options);
  return writeWatched(workbook, candidate, prepare, options);
}

async function prepared(
  workbook: Workbook,
  grader: Grader,
  words: Words,
  candidate: Candidate,
  document: unknown,
  options: RunOptions,
): Promise<Prepared<RunResult>> {
  const { source } = candidate;
  const grading = await preview(workbook, grader, candidate, document, options);
  const memory = toMemory(document, words.language);
  const policy = parsePolicy(document);
  const record = options.at === undefined ? null : recordOf(grading, options.at, policy.name, memory);
  const { earlier, known, before } = await earlierRuns(workbook, record);
  const kept = record && !known ? { record } : {};
  // Fetched when a run wants it: a look at the pane does without.
  const { outputSheets } = await import(/* webpackPrefetch: true */ './outputs/outputSheets');
  const sheets = await outputSheets(
    { grading, policy, document, source, words, record, earlier: before },
    (table) => workbook.people(table),
    () => pause(options),
  );
  return {
    plan: { ...besideRows(grading, policy, before, words), sheets, memory, ...kept },
    told: (report) => ({
      source,
      grading,
      customers: grading.customers.key.length,
      document,
      report,
      since: record && earlier && sinceOf(earlier, record, grading),
      unrecorded: 'record' in kept && !report.recorded,
    }),
  };
}

/** Lets the page breathe. */
async function pause({ signal }: RunOptions): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve));
  if (signal?.aborted === true) throw new Fault('run.cancelled');
}

interface EarlierRuns {
  /** The last run that is kept, but for one of the same moment. */
  readonly earlier: RunRecord | null;
  /** Whether what was found is kept already. */
  readonly known: boolean;
  /** The run before this one, or before the kept one that found the same: writing three times is writing once. */
  readonly before: RunRecord | null;
}

async function earlierRuns(workbook: Workbook, record: RunRecord | null): Promise<EarlierRuns> {
  if (!record) return { earlier: null, known: false, before: null };
  const runs = await workbook.runs();
  const others = runs.filter(({ at }) => at !== record.at);
  const read = async (at: string | undefined): Promise<RunRecord | null> =>
    at === undefined ? null : workbook.run(at);
  const earlier = await read(others.at(-1)?.at);
  // A run that is made anew, because the sheet changed meanwhile, takes the place of its first try.
  const again = others.length < runs.length;
  const first = again ? await read(record.at) : earlier;
  const known = first !== null && sameRun(first, record);
  return { earlier, known, before: known && !again ? await read(others.at(-2)?.at) : earlier };
}
