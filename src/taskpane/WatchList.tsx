import type { Watched } from '../core';
import { FigureTable } from './closer/FigureTable';
import { FirstOf } from './fields/FirstOf';
import { usePane } from './PaneContext';

/** Customers to look at, and why. */
export function WatchList({ watched }: { watched: readonly Watched[] }) {
  const { words } = usePane();
  return (
    <FirstOf items={watched}>
      {(shown) => (
        <FigureTable
          title={words.t('since.watched', { count: watched.length })}
          corner={words.t('field.customer')}
          columns={[words.t('since.why')]}
          texts
          rows={shown.map(({ key, name, alarms }) => ({
            key,
            name,
            cells: [alarms.map((alarm) => words.t(`alarm.${alarm}`)).join(words.t('pane.comma'))],
          }))}
        />
      )}
    </FirstOf>
  );
}
