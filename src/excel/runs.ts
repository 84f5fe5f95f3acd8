import type { RunRecord } from '../core';
import { keptRuns } from '../core';
import { findHiddenSheet, isStructureLocked, makeHiddenSheet } from './hiddenSheet';
import { emptySlot, readRecord, RUNS_SHEET, slotted, writeRecord } from './runCells';
import type { RunsIndex, Slot, StoredRun } from './runsIndex';
import { freeSlot, loadRuns, NO_RUNS, storeRuns } from './runsIndex';
import type { UndoStep } from './undo';

/** The record of a run; null when it is not kept any more or was damaged. */
export async function readRun(context: Excel.RequestContext, at: string): Promise<RunRecord | null> {
  const { runs } = await loadRuns(context);
  const run = runs.find((one) => one.at === at);
  const { there } = await findHiddenSheet(context, RUNS_SHEET);
  return run && there ? readRecord(context, run) : null;
}

/**
 * Keeps a record beside those that are there. False when it cannot be kept: the workbook's structure is protected, or
 * a sheet has too few rows.
 */
export async function putRun(
  context: Excel.RequestContext,
  record: RunRecord,
  undo: UndoStep[],
): Promise<boolean> {
  const { there } = await findHiddenSheet(context, RUNS_SHEET);
  // Runs of a sheet that is gone are gone too.
  const before = await loadRuns(context);
  const index = there ? before : NO_RUNS;
  const wanted = slotted(record, freeSlot(index));
  if (!wanted || (!there && (await isStructureLocked(context)))) return false;
  if (!there) await makeHiddenSheet(RUNS_SHEET, undo);
  const { slot } = wanted;
  const left = index.left.find((one) => one.slot === slot.slot);
  if (left) await emptySlot(context, left);
  undo.push((again) => emptySlot(again, slot));
  await writeRecord(context, wanted);
  // A run that is made anew takes the place of its first try.
  const kept = keptRuns(index.runs.filter(({ at }) => at !== record.at));
  const { at, policy } = record;
  undo.push((again) => storeRuns(again, before));
  await storeRuns(context, {
    version: 2,
    runs: [...kept, { at, policy, customers: slot.rows, ...slot }],
    left: [
      ...index.left.filter((one) => one.slot !== slot.slot),
      ...index.runs.filter((run) => !kept.includes(run)).map(slotOf),
    ],
  });
  return true;
}

/** Forgets the runs after the one made at `at`. Their cells stay until another record needs the place, or Clear. */
export async function forgetRunsAfter(
  context: Excel.RequestContext,
  at: string,
  undo: UndoStep[],
): Promise<void> {
  const before = await loadRuns(context);
  const last = before.runs.findIndex((run) => run.at === at);
  const gone = last < 0 ? [] : before.runs.slice(last + 1);
  if (gone.length === 0) return;
  const after: RunsIndex = {
    version: 2,
    runs: before.runs.slice(0, last + 1),
    left: [...before.left, ...gone.map(slotOf)],
  };
  undo.push((again) => storeRuns(again, before));
  await storeRuns(context, after);
}

const slotOf = ({ slot, pieces, length, rows }: StoredRun): Slot => ({ slot, pieces, length, rows });
