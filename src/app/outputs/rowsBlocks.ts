import type { Fate, FateCount, FateExample, Repair } from '../../core';
import { FATES } from '../../core';
import type { Words } from '../../words';
import type { OutputBlock } from '../../workbook';
import { block } from './blocks';

/** What became of the rows of a source: how many were used, and why others were not, with the first of them. */
export const fatesBlock = (
  id: string,
  heading: string,
  words: Words,
  fates: Readonly<Record<Fate, FateCount>>,
): OutputBlock =>
  block(
    id,
    heading,
    [
      { header: words.t('report.fate'), kind: 'text' },
      { header: words.t('report.rows'), kind: 'whole' },
      { header: words.t('report.firstRows'), kind: 'text' },
    ],
    [...FATES]
      .reverse()
      .filter((fate) => fate === 'used' || fates[fate].count > 0)
      .map((fate) => [
        words.t(`fate.${fate}`),
        fates[fate].count,
        fate === 'used' ? '' : firstOf(words, fates[fate]),
      ]),
  );

/** "B7 "n/a", B9 (empty), 12, 13": cells where one is to blame, else rows. */
function firstOf(words: Words, { examples, firstRows }: FateCount): string {
  const known = new Set(examples.map(({ row }) => row));
  return [
    ...examples.map((example) => exampleOf(words, example)),
    ...firstRows.filter((row) => !known.has(row)).map(String),
  ].join(words.t('pane.comma'));
}

function exampleOf(words: Words, { row, cell, text = '' }: FateExample): string {
  if (cell === undefined) return String(row);
  return text === '' ? words.t('pane.cellEmpty', { cell }) : words.t('pane.cellQuoted', { cell, text });
}

/** What was read otherwise than it stands in the sheet. */
export const repairsBlock = (
  id: string,
  heading: string,
  words: Words,
  repairs: readonly Repair[],
): OutputBlock =>
  block(
    id,
    heading,
    [
      { header: words.t('report.repair'), kind: 'text' },
      { header: words.t('report.column'), kind: 'text' },
      { header: words.t('report.cells'), kind: 'whole' },
      { header: words.t('report.examples'), kind: 'text' },
    ],
    repairs.map(({ kind, header, count, examples }) => [
      words.t(`repair.${kind}`),
      header,
      count,
      examples
        .map(({ cell, before, after }) => words.t('pane.repairExample', { cell, before, after }))
        .join(words.t('pane.comma')),
    ]),
  );
