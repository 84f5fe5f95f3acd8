import type { Policy } from '../core';
import { Fault } from '../core';
import type { Workbook } from '../workbook';
import type { Grader } from './grader';
import type { Candidate } from './proposal';
import { candidateOf } from './proposal';

/**
 * The workbook's own source as it is now: moved, renamed, grown in the columns that the policy reads.
 * @throws Fault `retier.sourceGone`, `selection.noRows`
 */
export async function ownSource(
  workbook: Workbook,
  grader: Grader,
  policy: Policy,
  today: number,
): Promise<Candidate> {
  const remembered = await workbook.rememberedSource();
  if (!remembered) throw new Fault('retier.sourceGone');
  const before = await candidateOf(workbook, remembered, today);
  const { columns } = await grader.open(policy.source, before.shape, before.proposal);
  const source = await workbook.extended(remembered, columns);
  if (source.rowCount < 1) throw new Fault('selection.noRows', { address: source.address });
  return { ...before, source };
}
