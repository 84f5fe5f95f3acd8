import type { Play, Plays } from '../../core';
import type { OutputColumn } from '../../workbook';
import { metricHeader } from './metricColumns';
import type { OutputRun } from './outputRun';
import { numberColumn, textColumn } from './tableColumns';

/** What is done for customers, in the columns that the policy's playbook speaks of; whether they consent, where it is told. */
export function playbookColumns(
  { policy, words }: OutputRun,
  found: Plays,
  customers: Int32Array,
): readonly OutputColumn[] {
  const says = (key: keyof Play): boolean => policy.playbook.some((play) => play[key] !== undefined);
  const header = (id: string): string => words.t(`playbook.${id}`);
  const text = (
    id: 'service' | 'owner' | 'offer' | 'risk' | 'target',
    values: readonly string[],
  ): OutputColumn => textColumn(id, header(id), customers, (customer) => values[customer] ?? '');
  const owned = found.owner.some((owner) => owner !== '');
  const columns: readonly (readonly [boolean, () => OutputColumn])[] = [
    [says('service'), () => text('service', found.service)],
    [
      says('contactEvery'),
      () =>
        numberColumn('nextContact', header('nextContact'), 'date', customers, (customer) =>
          Math.round(found.nextContact[customer] ?? NaN),
        ),
    ],
    [policy.playbook.length > 0 && owned, () => text('owner', found.owner)],
    [says('offer'), () => text('offer', found.offer)],
    [says('risk'), () => text('risk', found.risk)],
    [
      says('hours'),
      () => numberColumn('hours', header('hours'), 'number', customers, (customer) => found.hours[customer]),
    ],
    [policy.playbook.length > 0, () => text('target', found.target)],
  ];
  return [
    ...columns.flatMap(([there, column]) => (there ? [column()] : [])),
    ...(policy.playbook.length > 0 ? gapColumn(words, found, customers) : []),
    ...consentColumn(words, found, customers),
  ];
}

function gapColumn(words: OutputRun['words'], { gap }: Plays, customers: Int32Array): OutputColumn[] {
  if (!gap) return [];
  const of = gap.of === 'score' ? words.t('column.score') : metricHeader(words, gap.of);
  const header = words.t(`playbook.gap.${gap.side}`, { what: of });
  return [numberColumn('gap', header, 'number', customers, (customer) => gap.missing[customer])];
}

function consentColumn(words: OutputRun['words'], { consent }: Plays, customers: Int32Array): OutputColumn[] {
  if (!consent) return [];
  const [yes, no] = [words.t('playbook.yes'), words.t('playbook.no')];
  return [
    textColumn('consent', words.t('playbook.consent'), customers, (customer) =>
      consent[customer] ? yes : no,
    ),
  ];
}
