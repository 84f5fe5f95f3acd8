import { Fault } from '../core';
import type { Watch, Workbook, WritePlan, WriteReport } from '../workbook';
import type { RunOptions } from './preview';
import type { Candidate } from './proposal';
import { candidateOf } from './proposal';

/** What is to be written beside the rows of a source, and what is told of it when it is done. */
export interface Prepared<T> {
  readonly plan: Omit<WritePlan, 'source' | 'headers'>;
  readonly told: (report: WriteReport) => T;
}

/** How often a run is made anew when the sheet changes while its tiers are being written. */
const TRIES = 3;

/**
 * Reads, and writes what is made of it, beside the rows that were read.
 * @param prepare reads the candidate's rows; writes nothing
 * @throws Fault `run.changedMeanwhile` when the sheet changed before anything was written; when it changed later, the
 * run is made anew on the rows as they are then, and `run.keepsChanging` says that this was in vain
 */
export async function writeWatched<T>(
  workbook: Workbook,
  candidate: Candidate,
  prepare: (candidate: Candidate) => Promise<Prepared<T>>,
  options: RunOptions,
): Promise<T> {
  let current = candidate;
  for (let n = 1; ; n += 1) {
    const { result, changed } = await writeOnce(workbook, current, prepare, options);
    if (changed === null) return result;
    const source = await workbook.rememberedSource();
    if (!source || n === TRIES) {
      throw new Fault('run.keepsChanging', { address: changed, sheet: current.source.sheet });
    }
    current = await candidateOf(workbook, source, candidate.shape.today ?? 0);
  }
}

async function writeOnce<T>(
  workbook: Workbook,
  candidate: Candidate,
  prepare: (candidate: Candidate) => Promise<Prepared<T>>,
  options: RunOptions,
): Promise<{ result: T; changed: string | null }> {
  const { source, headerCells } = candidate;
  const watch = await workbook.watch(source);
  try {
    const { plan, told } = await prepare(candidate);
    const address = await watch.changed();
    if (address !== null) throw new Fault('run.changedMeanwhile', { address, sheet: source.sheet });
    const report = await workbook.write({ ...plan, source, headers: headerCells }, options);
    return { result: told(report), changed: await changedAfter(watch) };
  } finally {
    await watch.end();
  }
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
