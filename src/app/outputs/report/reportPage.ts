import type { OutputPage } from '../../../workbook';
import { figuresBlock } from './figuresBlock';
import { heatBlocks } from './heatBlocks';
import { movesBlocks } from './movesBlocks';
import type { OutputRun } from '../outputRun';
import { paretoBlocks, paretoCharts } from './paretoBlocks';
import { fatesBlock } from '../rowsBlocks';
import { runBlock } from '../runBlock';
import { sizesBlocks, sizesCharts } from './sizesBlocks';

/** What came out, in figures and charts. */
export function reportPage(run: OutputRun): OutputPage {
  const { grading, words } = run;
  return {
    kind: 'page',
    id: 'report',
    title: words.t('report.title'),
    blocks: [
      runBlock(run, words.t('report.title')),
      ...sizesBlocks(run),
      figuresBlock(run),
      ...movesBlocks(run),
      ...heatBlocks(run),
      fatesBlock('fates', words.t('report.fates'), words, grading.rows.fates),
      ...paretoBlocks(run),
    ],
    charts: [...sizesCharts(run), ...paretoCharts(run)],
  };
}
