import { Body1, Caption1, tokens } from '@fluentui/react-components';
import type { Comparison } from '../../core';
import { usePane } from '../PaneContext';
import { FigureTable } from './FigureTable';

/** Named one by one. */
const MOST = 50;

/** How many customers move, from which tier to which, and the first of them by name. */
export function MovesFound({ comparison, own }: { readonly comparison: Comparison; readonly own: boolean }) {
  const { words } = usePane();
  const { from, to, matrix, movers, added, lost } = comparison;
  const both = matrix.flat().reduce((sum, count) => sum + count, 0);
  // Tiers that nobody is in are left out.
  const rows = from.flatMap((_, i) => (sumOf(matrix[i]) > 0 ? [i] : []));
  const columns = to.flatMap((_, j) => (sumOf(matrix.map((row) => row[j] ?? 0)) > 0 ? [j] : []));
  const count = movers.length;
  // Between tiers of other names everybody moves, which is nothing to list. The unknown tier, the last, has the same.
  const comparable = from.slice(0, -1).some((tier) => to.slice(0, -1).includes(tier));
  const saying = comparable ? 'closer.move' : 'closer.otherTiers';
  return (
    <>
      <Body1 block role="status">
        {words.t(count === 0 ? 'closer.nobodyMoves' : saying, { count, of: both })}
      </Body1>
      {added.length > 0 && <Caption1 block>{words.t('closer.added', { count: added.length })}</Caption1>}
      {lost.length > 0 && <Caption1 block>{words.t('closer.lost', { count: lost.length })}</Caption1>}
      {count > 0 && (
        <>
          <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
            {words.t(own ? 'closer.matrixOwn' : 'closer.matrixTemplate')}
          </Caption1>
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
        </>
      )}
      {count > 0 && comparable && (
        <>
          <FigureTable
            title={words.t('closer.movers')}
            corner={words.t('field.customer')}
            columns={[words.t('closer.from'), words.t('closer.to')]}
            rows={movers.slice(0, MOST).map((mover) => ({
              key: mover.key,
              name: mover.name,
              cells: [from[mover.from] ?? '', to[mover.to] ?? ''],
            }))}
            texts
          />
          {count > MOST && <Caption1 block>{words.t('closer.firstMovers', { shown: MOST, count })}</Caption1>}
        </>
      )}
    </>
  );
}

const sumOf = (counts: readonly number[] = []): number => counts.reduce((sum, count) => sum + count, 0);
