import type { Fate, FateCount, RepairExample } from '../core';
import type { Words } from '../words';

const LONGEST = 24;
const NAMED = 3;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** Blanks that are not seen: at the ends, more than one in a row, and all that are no plain space. */
const UNSEEN =
  /^\p{White_Space}+|\p{White_Space}+$|\p{White_Space}{2,}|[^\P{White_Space} ]|[\u200B-\u200D\u2060\uFEFF]/gu;

/** The text with a sign for every blank that is not seen. */
export const visible = (text: string): string => text.replace(UNSEEN, (blanks) => '␣'.repeat(blanks.length));

/** A cell's text in quotation marks, or that the cell is empty. */
export const quoted = (text: string, words: Words): string =>
  text === '' ? words.t('pane.emptyCell') : words.t('pane.quoted', { text: visible(text) });

/** A cell with what stands in it: `B13 "unknown"`, `A17 (empty)`. */
export const cellWith = (cell: string, text: string, words: Words): string =>
  words.t(text === '' ? 'pane.cellEmpty' : 'pane.cellQuoted', { cell, text: visible(shortened(text)) });

/** What a cell was and became. A number or a date stands for itself, a text in quotation marks. */
export function beforeAfter({ cell, before, after }: RepairExample, words: Words): string {
  const plain = /^-?\d[\d.e+-]*$/i.test(after);
  return words.t('pane.repairExample', {
    cell,
    before: quoted(before, words),
    after: plain ? after : quoted(after, words),
  });
}

/** Where the rows of a fate begin: "rows 5, 9, 14 …", or the cells to blame. */
export function firstOf({ count, firstRows, examples }: FateCount, words: Words): string {
  const cells = examples.flatMap(({ cell, text = '' }) =>
    cell === undefined ? [] : [cellWith(cell, text, words)],
  );
  const named = (cells.length > 0 ? cells : firstRows.map(String)).slice(0, NAMED);
  const rows = named.join(words.t('pane.comma')) + (count > named.length ? ' …' : '');
  return cells.length > 0 ? rows : words.t('pane.firstRows', { rows, count });
}

/** What becomes of rows: "2 returned, subtracted". @param returns how returns count */
export function fateText(fate: Fate, count: number, words: Words, returns?: string): string {
  const id = fate === 'return' && returns !== undefined ? `pane.returned.${returns}` : `fate.${fate}`;
  return `${words.number(count)} ${words.t(id)}`;
}
