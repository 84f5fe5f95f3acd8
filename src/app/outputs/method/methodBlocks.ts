import type { MethodPolicy, MethodResult } from '../../../core';
import type { OutputBlock } from '../../../workbook';
import type { OutputRun } from '../outputRun';
import { methodColumnName } from '../../methodColumnName';
import { abcBlocks } from './abcBlocks';
import { gridBlocks } from './gridBlocks';
import { rfmBlocks } from './rfmBlocks';
import { ladderBlocks, lifecycleBlocks } from './stepsBlocks';
import { weightedBlocks } from './weightedBlocks';

/** Every method that ran, in the policy's order: its settings, and what it found. */
export const methodBlocks = (run: OutputRun): readonly OutputBlock[] =>
  run.policy.methods.flatMap((method) => {
    const { [method.id]: result } = run.grading.methods;
    return result ? blocksOf(run, method, result) : [];
  });

function blocksOf({ grading, words }: OutputRun, method: MethodPolicy, result: MethodResult): OutputBlock[] {
  const heading = words.t('audit.method', {
    name: methodColumnName(words, grading, method.id),
    id: method.id,
  });
  if (method.kind === 'abc' && result.kind === 'abc') return abcBlocks(words, heading, method, result);
  if (method.kind === 'rfm' && result.kind === 'rfm') return rfmBlocks(words, heading, method, result);
  if (method.kind === 'weighted' && result.kind === 'weighted')
    return weightedBlocks(words, heading, method, result);
  if (method.kind === 'grid' && result.kind === 'grid') return gridBlocks(words, heading, method, result);
  if (method.kind === 'ladder') return ladderBlocks(words, heading, method);
  if (method.kind === 'lifecycle') {
    return lifecycleBlocks(
      words,
      heading,
      method,
      result.tiers.map(({ name }) => name),
    );
  }
  return [];
}
