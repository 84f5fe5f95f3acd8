import type { Comparison } from '../../core';
import { usePane } from '../PaneContext';
import { FigureTable } from './FigureTable';

/** How many customers went from which tier to which. Tiers that nobody is in are left out. */
export function TransitionTable({ from, to, matrix }: Pick<Comparison, 'from' | 'to' | 'matrix'>) {
  const { words } = usePane();
  const rows = from.flatMap((_, i) => (sumOf(matrix[i]) > 0 ? [i] : []));
  const columns = to.flatMap((_, j) => (sumOf(matrix.map((row) => row[j] ?? 0)) > 0 ? [j] : []));
  return (
    <FigureTable
      title={words.t('closer.matrix')}
      corner={words.t('closer.fromTo')}
      columns={columns.map((j) => to[j] ?? '')}
      rows={rows.map((i) => ({
        key: from[i] ?? '',
        name: from[i] ?? '',
        cells: columns.map((j) => words.number(matrix[i]?.[j] ?? 0)),
      }))}
    />
  );
}

const sumOf = (counts: readonly number[] = []): number => counts.reduce((sum, count) => sum + count, 0);
