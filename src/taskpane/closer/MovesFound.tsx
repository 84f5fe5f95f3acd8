import { Body1, Caption1, tokens } from '@fluentui/react-components';
import type { Comparison } from '../../core';
import { FirstOf } from '../fields/FirstOf';
import { usePane } from '../PaneContext';
import { FigureTable } from './FigureTable';
import { TransitionTable } from './TransitionTable';

/** How many customers move, from which tier to which, and who, by name. */
export function MovesFound({ comparison, own }: { readonly comparison: Comparison; readonly own: boolean }) {
  const { words } = usePane();
  const { from, to, matrix, movers, added, lost } = comparison;
  const both = matrix.flat().reduce((sum, count) => sum + count, 0);
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
          <TransitionTable from={from} to={to} matrix={matrix} />
        </>
      )}
      {count > 0 && comparable && (
        <FirstOf items={movers}>
          {(shown) => (
            <FigureTable
              title={words.t('closer.movers')}
              corner={words.t('field.customer')}
              columns={[words.t('closer.from'), words.t('closer.to')]}
              rows={shown.map((mover) => ({
                key: mover.key,
                name: mover.name,
                cells: [from[mover.from] ?? '', to[mover.to] ?? ''],
              }))}
              texts
            />
          )}
        </FirstOf>
      )}
    </>
  );
}
