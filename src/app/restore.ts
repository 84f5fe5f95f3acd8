import type { RunRecord } from '../core';
import { asRecorded, Fault } from '../core';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import type { RunResult } from './apply';
import { besideRows } from './besideRows';
import type { Grader } from './grader';
import { fromMemory } from './memory';
import { ownSource } from './ownSource';
import type { RunOptions } from './preview';
import { preview } from './preview';
import type { Candidate } from './proposal';
import { sinceRecord } from './since';
import type { Prepared } from './writeWatched';
import { writeWatched } from './writeWatched';

/**
 * Puts the tiers of a kept run back beside the source as it is now: every row gets the tiers that its customer had in
 * that run, rows of customers whom it did not have get none. Columns, rules and memory are that run's; runs after it
 * are forgotten, and no new one is recorded. The result's grading is what the run's policy finds now.
 * @param wordsFor words of a language: the columns keep the one they were written in
 * @param at the moment of the run; null = the one before the newest
 * @throws Fault `restore.nothing`, `restore.gone`, those of reading and of `writeWatched`
 */
export async function restore(
  workbook: Workbook,
  grader: Grader,
  wordsFor: (language: string) => Words | Promise<Words>,
  today: number,
  at: string | null,
  options: RunOptions = {},
): Promise<RunResult> {
  const { record, earlier } = await wantedRun(workbook, at);
  const { policy, document, language } = fromMemory(record.memory);
  const words = await wordsFor(language);
  const candidate = await ownSource(workbook, grader, policy, today);
  const prepare = async (current: Candidate): Promise<Prepared<RunResult>> => {
    const grading = await preview(workbook, grader, current, document, options);
    const restored = asRecorded(grading, record);
    if (!restored) throw gone(record.at);
    return {
      plan: {
        ...besideRows(restored.grading, policy, earlier, words),
        memory: record.memory,
        forgetAfter: record.at,
      },
      told: (report) => ({
        source: current.source,
        grading,
        customers: restored.customers,
        document,
        report,
        since: earlier && sinceRecord(earlier, record),
        unrecorded: false,
      }),
    };
  };
  return writeWatched(workbook, candidate, prepare, options);
}

/** The record of the run, and that of the one before it. */
async function wantedRun(
  workbook: Workbook,
  at: string | null,
): Promise<{ record: RunRecord; earlier: RunRecord | null }> {
  const runs = await workbook.runs();
  const place = at === null ? runs.length - 2 : runs.findIndex((run) => run.at === at);
  const run = runs[place];
  if (!run) throw at === null ? new Fault('restore.nothing') : gone(at);
  const record = await workbook.run(run.at);
  if (!record) throw gone(run.at);
  const before = runs[place - 1];
  return { record, earlier: before ? await workbook.run(before.at) : null };
}

const gone = (at: string): Fault => new Fault('restore.gone', { at: at.replace('T', ' ') });
