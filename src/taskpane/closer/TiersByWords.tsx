import { useState } from 'react';
import { tiersByWords } from '../../app';
import type { WordRow } from '../../app';
import type { Grading } from '../../core';
import { wordName } from '../../words';
import { Choice } from '../fields/Choice';
import { usePane } from '../PaneContext';
import { FigureTable } from './FigureTable';

/** Words in rows of their own; the others are put together. */
const MOST = 8;

/** Customers by tier and word: region, owner, product … */
export function TiersByWords({ grading }: { readonly grading: Grading }) {
  const { words } = usePane();
  const [chosen, setChosen] = useState('');
  const labels = Object.keys(grading.customers.words);
  const label = labels.includes(chosen) ? chosen : (labels[0] ?? '');
  const found = tiersByWords(grading, label, MOST);
  if (!found) return null;
  const { tiers, rows } = found;
  // Nobody whose tier is unknown is nothing to tell.
  const shown = tiers.flatMap((name, tier) =>
    name !== grading.unknown || rows.some(({ customers }) => (customers[tier] ?? 0) > 0) ? [tier] : [],
  );
  const nameOf = ({ kind, word }: WordRow): string =>
    kind === 'word' ? word : words.t(`closer.words.${kind}`, { count: Number(word) });
  return (
    <>
      <Choice
        label={words.t('closer.words')}
        value={label}
        options={labels.map((value) => ({ value, text: wordName(words, value) }))}
        onChange={setChosen}
      />
      <FigureTable
        title={words.t('closer.byWords')}
        corner={wordName(words, label)}
        columns={[...shown.map((tier) => tiers[tier] ?? ''), words.t('closer.all')]}
        rows={rows.map((row, i) => ({
          key: `${row.kind}${i}`,
          name: nameOf(row),
          cells: [
            ...shown.map((tier) => words.number(row.customers[tier] ?? 0)),
            words.number(row.customers.reduce((sum, count) => sum + count, 0)),
          ],
        }))}
      />
    </>
  );
}
