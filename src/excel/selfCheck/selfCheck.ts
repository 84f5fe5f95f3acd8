import { Fault } from '../../core';
import type { CheckResult, WorkOptions } from '../../workbook';
import type { Supports } from '../facts';
import { rejectLockedStructure } from '../hiddenSheet';
import { throwIfCancelled } from '../inBlocks';
import { runExcel } from '../runExcel';
import { checks } from './checks';
import { runCheck } from './runCheck';
import { returnTo, scratchTitle, sweep, whereabouts } from './scratch';

/**
 * Asks all questions one after the other, each on a scratch sheet of its own, which is deleted whatever happens. Adding
 * and deleting sheets empties the user's undo list (Microsoft Learn, "Undo capabilities": unsupported APIs).
 * @throws Faults: see the port
 */
export async function selfCheck(
  supports: Supports,
  onCheck: (result: CheckResult, total: number) => void,
  { signal }: Pick<WorkOptions, 'signal'>,
): Promise<void> {
  await runExcel(rejectUnchangeable);
  const place = await whereabouts();
  const titles = new Set<string>();
  // What an interrupted run has left.
  await sweep(titles);
  try {
    for (const check of checks) {
      throwIfCancelled(signal);
      const title = await runExcel(scratchTitle);
      titles.add(title);
      const result = await runCheck(check, title, supports);
      await sweep(titles);
      titles.clear();
      onCheck(result, checks.length);
    }
  } finally {
    if (titles.size > 0) await sweep(titles);
    await returnTo(place);
  }
}

async function rejectUnchangeable(context: Excel.RequestContext): Promise<void> {
  context.workbook.load('readOnly');
  await context.sync();
  if (context.workbook.readOnly) throw new Fault('workbook.readOnly', {});
  await rejectLockedStructure(context);
}
