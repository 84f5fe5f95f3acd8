import { Fault } from '../core';
import { runExcel } from './runExcel';

export type UndoStep = (context: Excel.RequestContext) => Promise<void>;

/** Tries twice: what failed may have been the host's passing trouble. */
const TRIES = 2;

/**
 * Takes the steps of a broken write back, the last first, each in a context of its own: the broken one may be
 * of no use any more. Every step is tried whatever became of the others.
 * @throws Fault `write.notTakenBack` naming the first cause, when a step would not go back; a mistake of the program as it is.
 */
export async function takeBack(steps: readonly UndoStep[], cause: unknown): Promise<void> {
  let stuck = false;
  const mistakes: unknown[] = [];
  for (const step of [...steps].reverse()) {
    try {
      stuck = !(await succeeds(step)) || stuck;
    } catch (error) {
      mistakes.push(error);
    }
  }
  if (mistakes.length > 0) throw mistakes[0];
  if (!stuck) return;
  const reason = cause instanceof Fault ? cause.id : String(cause);
  throw new Fault('write.notTakenBack', { reason });
}

async function succeeds(step: UndoStep): Promise<boolean> {
  for (let n = 0; n < TRIES; n += 1) {
    try {
      await runExcel(step);
      return true;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
  }
  return false;
}
