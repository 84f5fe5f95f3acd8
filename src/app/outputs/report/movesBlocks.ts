import type { RunRecord } from '../../../core';
import { migration, recordOf } from '../../../core';
import type { OutputBlock } from '../../../workbook';
import { block, linesBlock } from '../blocks';
import { HEAT } from '../looks';
import type { OutputRun } from '../outputRun';
import { momentOf } from '../runLines';

/** Who moved since the run before: counts, and customers from tier to tier. Nothing without a run before. */
export function movesBlocks(run: OutputRun): readonly OutputBlock[] {
  const { grading, policy, words, earlier } = run;
  if (!earlier) return [];
  const record = run.record ?? recordOf(grading, '', policy.name, '');
  return [countsBlock(run, earlier, record), matrixBlock(run, earlier, record)].map((each) => ({
    ...each,
    heading: `${each.heading} (${words.t('run.before', { moment: momentOf(words, earlier.at) })})`,
  }));
}

function countsBlock({ words }: OutputRun, earlier: RunRecord, record: RunRecord): OutputBlock {
  const { migrants, added, lost } = migration(earlier, record);
  const ways = (way: string): string => words.number(migrants.filter((each) => each.way === way).length);
  return linesBlock('moves', words.t('report.moves'), [
    [words.t('report.moves.up'), ways('up')],
    [words.t('report.moves.down'), ways('down')],
    [words.t('report.moves.aside'), ways('aside')],
    [words.t('report.moves.added'), words.number(added.length)],
    [words.t('report.moves.lost'), words.number(lost.length)],
  ]);
}

function matrixBlock({ words }: OutputRun, earlier: RunRecord, record: RunRecord): OutputBlock {
  const { from, to, matrix } = migration(earlier, record);
  return block(
    'matrix',
    words.t('closer.matrix'),
    [
      { header: words.t('closer.fromTo'), kind: 'text' },
      ...to.map((tier) => ({ header: tier, kind: 'whole' as const })),
    ],
    from.map((tier, row) => [tier, ...(matrix[row] ?? [])]),
    HEAT,
  );
}
