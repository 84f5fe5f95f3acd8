import type { AmountColumns, IndicatorPolicy, Policy } from '../../../core';
import type { Words } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { linesBlock } from '../blocks';
import type { OutputRun } from '../outputRun';
import { exact } from './exact';

/** Which columns were taken for what, and how rows count. */
export const sourceBlocks = ({ grading, policy, words }: OutputRun): readonly OutputBlock[] => [
  linesBlock('columns', words.t('pane.columns'), [
    ...Object.entries(grading.columns).map(([role, column]): Line => [
      words.t(`role.${role}`),
      columnText(column),
    ]),
    ...policy.source.indicators.map((indicator) => indicatorLine(words, indicator)),
  ]),
  linesBlock('data', words.t('pane.data'), settings(words, policy)),
];

const columnText = (column: AmountColumns): string => {
  if (typeof column === 'string') return column;
  return 'product' in column ? column.product.join(' × ') : column.difference.join(' − ');
};

/** An indicator of the user's own: its column, how several rows become one, what its words are worth. */
export function indicatorLine(words: Words, indicator: IndicatorPolicy): Line {
  const { column, columns, as, aggregate, combine, scale } = indicator;
  const scaled = Object.entries(scale ?? {}).map(([word, value]) => `${word} = ${exact(value)}`);
  return [
    as,
    [
      (columns ?? [column ?? as]).join(' + '),
      ...(combine ? [words.t(`indicator.combine.${combine}`)] : []),
      ...(aggregate ? [words.t(`aggregate.${aggregate}`)] : []),
      ...(scaled.length > 0 ? [scaled.join(words.t('pane.comma'))] : []),
    ].join('; '),
  ];
}

function settings(words: Words, { source }: Policy): readonly Line[] {
  const { period, asOf, rates, excused, dateOrder, decimal } = source;
  const answer = (yes: boolean): string => words.t(yes ? 'playbook.yes' : 'playbook.no');
  const named = asOf === 'latest' || asOf === 'today';
  return [
    [words.t('pane.asOf'), named ? words.t(`asOf.${asOf}`) : asOf],
    [words.t('pane.period'), periodText(words, period)],
    [words.t('pane.returns'), words.t(`returns.${source.returns}`)],
    [words.t('pane.frequency'), words.t(`frequency.${source.frequency}`)],
    ...(dateOrder ? [[words.t('pane.dateOrder'), words.t(`dateOrder.${dateOrder}`)] as const] : []),
    ...(decimal ? [[words.t('pane.decimalAnswers'), decimal] as const] : []),
    ...Object.entries(rates).map(([sign, rate]): Line => [words.t('pane.rateOf', { sign }), exact(rate)]),
    [words.t('audit.dropDuplicates'), answer(source.dropDuplicates)],
    [words.t('audit.visibleOnly'), answer(source.visibleOnly)],
    [words.t('audit.keepTotalRows'), answer(source.keepTotalRows)],
    ...(excused
      ? [
          [
            words.t('audit.excused', { column: excused.column }),
            excused.reasons.join(words.t('pane.comma')),
          ] as const,
        ]
      : []),
  ];
}

function periodText(words: Words, period: Policy['source']['period']): string {
  if (period === 'all') return words.t('period.all');
  return 'lastMonths' in period
    ? words.t('period.lastMonths', { count: period.lastMonths })
    : words.t('period.fromTo', period);
}
