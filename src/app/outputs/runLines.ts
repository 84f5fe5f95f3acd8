import { isoDate } from '../../core';
import type { Words } from '../../words';
import type { OutputRun } from './outputRun';

/** "2024-07-01T09:30:00" as people read it: the date and, where it is told, the time. */
export function momentOf(words: Words, at: string): string {
  const [day = '', time = ''] = at.split('T');
  return [words.date(day), ...(time === '' ? [] : [time.slice(0, 'hh:mm'.length)])].join(' ');
}

/** What a sheet says of its run: the policy, the source, the analysis date, when it was made, the run before. */
export function runLines({ grading, policy, source, words, record, earlier }: OutputRun): string[] {
  const { asOf } = grading;
  return [
    ...(policy.name === '' ? [] : [words.t('run.policy', { policy: policy.name })]),
    words.t('run.source', { address: source.address }),
    ...(asOf === null ? [] : [words.t('run.asOf', { date: words.date(isoDate(asOf)) })]),
    ...(record ? [words.t('run.made', { moment: momentOf(words, record.at) })] : []),
    ...(earlier ? [words.t('run.before', { moment: momentOf(words, earlier.at) })] : []),
  ];
}
