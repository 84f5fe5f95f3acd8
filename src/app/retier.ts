import { Fault } from '../core';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import type { RunResult } from './apply';
import { apply } from './apply';
import type { Grader } from './grader';
import { fromMemory } from './memory';
import type { RunOptions } from './preview';
import { candidateOf } from './proposal';

/**
 * Runs the workbook's own policy again on its source as it is now: moved, renamed, grown.
 * @param wordsFor words of a language: the columns keep the one they were written in
 */
export async function retier(
  workbook: Workbook,
  grader: Grader,
  wordsFor: (language: string) => Words | Promise<Words>,
  today: number,
  options: RunOptions = {},
): Promise<RunResult> {
  const stored = await workbook.recall();
  if (stored === null) throw new Fault('retier.nothing');
  const { policy, document, language } = fromMemory(stored);
  const remembered = await workbook.rememberedSource();
  if (!remembered) throw new Fault('retier.sourceGone');
  const before = await candidateOf(workbook, remembered, today);
  const { columns } = await grader.open(policy.source, before.shape, before.proposal);
  const source = await workbook.extended(remembered, columns);
  if (source.rowCount < 1) throw new Fault('selection.noRows', { address: source.address });
  return apply(workbook, grader, await wordsFor(language), { ...before, source }, document, options);
}
