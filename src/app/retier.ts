import { Fault } from '../core';
import type { Words } from '../words';
import type { Workbook } from '../workbook';
import type { RunResult } from './apply';
import { apply } from './apply';
import type { Grader } from './grader';
import { fromMemory } from './memory';
import { ownSource } from './ownSource';
import type { RunOptions } from './preview';

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
  const candidate = await ownSource(workbook, grader, policy, today);
  return apply(workbook, grader, await wordsFor(language), candidate, document, options);
}
