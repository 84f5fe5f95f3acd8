import type { Grading, ListCounts, ListPolicy, Policy } from '../../../core';
import type { Words } from '../../../words';
import { noteSentence } from '../../../words';
import type { OutputBlock } from '../../../workbook';
import type { Line } from '../blocks';
import { block, linesBlock } from '../blocks';
import type { OutputRun } from '../outputRun';
import { fatesBlock, repairsBlock } from '../rowsBlocks';
import { indicatorLine } from './sourceBlocks';

/** What became of rows and cells, the second source, customers that were joined or told apart, warnings. */
export function customersBlocks({ grading, policy, words }: OutputRun): readonly OutputBlock[] {
  const { rows, list, warnings } = grading;
  return [
    fatesBlock('fates', words.t('report.fates'), words, rows.fates),
    ...(rows.repairs.length > 0
      ? [repairsBlock('repairs', words.t('report.repairs'), words, rows.repairs)]
      : []),
    ...(list && policy.source.list ? listBlocks(words, policy.source.list, list) : []),
    ...sameCustomers(words, policy),
    ...(warnings.length > 0 ? [warningsBlock(words, warnings)] : []),
  ];
}

function listBlocks(words: Words, policy: ListPolicy, counts: ListCounts): OutputBlock[] {
  const place = policy.table ?? [policy.sheet, policy.range].filter((part) => part !== undefined).join('!');
  return [
    linesBlock('list', words.t('pane.second'), [
      [words.t('pane.secondPlace'), place],
      ...Object.entries(policy.columns ?? {}).map(([role, column]): Line => [
        words.t(`role.${role}`),
        column,
      ]),
      ...policy.indicators.map((indicator) => indicatorLine(words, indicator)),
      [words.t('report.rows'), words.number(counts.read)],
      [words.t('audit.listed'), words.number(counts.listed)],
      [words.t('audit.notInList'), words.number(counts.notInList)],
      [words.t('audit.noOrders'), words.number(counts.noOrders)],
    ]),
    fatesBlock('list.fates', words.t('audit.ofList', { what: words.t('report.fates') }), words, counts.fates),
    ...(counts.repairs.length > 0
      ? [
          repairsBlock(
            'list.repairs',
            words.t('audit.ofList', { what: words.t('report.repairs') }),
            words,
            counts.repairs,
          ),
        ]
      : []),
  ];
}

/** Pairs on which somebody decided. */
function sameCustomers(words: Words, { source }: Policy): OutputBlock[] {
  const decided = [
    ...Object.entries(source.aliases).map(([alias, customer]) => [
      alias,
      customer,
      words.t('pane.sameCustomer'),
    ]),
    ...source.distinct.map(([one, other]) => [one, other, words.t('pane.differentCustomers')]),
  ];
  if (decided.length === 0) return [];
  const column = (header: string) => ({ header, kind: 'text' as const });
  const name = words.t('field.customer');
  return [
    block(
      'duplicates',
      words.t('pane.duplicates'),
      [column(name), column(`${name} 2`), column(words.t('audit.decided'))],
      decided,
    ),
  ];
}

const warningsBlock = (words: Words, warnings: Grading['warnings']): OutputBlock =>
  block(
    'warnings',
    words.t('audit.warnings'),
    [],
    warnings.map((warning) => [noteSentence(words, warning)]),
  );
