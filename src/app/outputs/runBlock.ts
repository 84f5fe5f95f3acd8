import { isoDate } from '../../core';
import type { OutputBlock } from '../../workbook';
import type { Line } from './blocks';
import { linesBlock } from './blocks';
import type { OutputRun } from './outputRun';
import { momentOf } from './runLines';

/** What was graded, by which policy, as of when. @param heading of the page @param more further lines */
export function runBlock(
  { grading, policy, source, words, record, earlier }: OutputRun,
  heading: string,
  more: readonly Line[] = [],
): OutputBlock {
  const { asOf, rows, customers } = grading;
  return linesBlock('run', heading, [
    ...(policy.name === '' ? [] : [[words.t('run.what.policy'), policy.name] as const]),
    [words.t('run.what.source'), source.address],
    [words.t('pane.layout'), words.t(`layoutRow.${grading.layout}`)],
    [words.t('run.what.rows'), words.t('run.rowsUsed', { used: rows.used, read: rows.read })],
    [words.t('run.what.customers'), words.number(customers.key.length)],
    ...(asOf === null ? [] : [[words.t('run.what.asOf'), words.date(isoDate(asOf))] as const]),
    ...(record ? [[words.t('run.what.made'), momentOf(words, record.at)] as const] : []),
    ...(earlier ? [[words.t('run.what.before'), momentOf(words, earlier.at)] as const] : []),
    ...more,
  ]);
}
