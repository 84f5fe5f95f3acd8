import type { Watched } from '../core';
import { FigureTable } from './closer/FigureTable';
import { usePane } from './PaneContext';

/** Customers that are listed; the others are counted by the section's title. */
const LISTED = 50;

/** Customers to look at, and why. */
export function WatchList({ watched }: { watched: readonly Watched[] }) {
  const { words } = usePane();
  return (
    <FigureTable
      title={words.t('since.watched', { count: watched.length })}
      corner={words.t('field.customer')}
      columns={[words.t('since.why')]}
      texts
      rows={watched.slice(0, LISTED).map(({ key, name, alarms }) => ({
        key,
        name,
        cells: [alarms.map((alarm) => words.t(`alarm.${alarm}`)).join(words.t('pane.comma'))],
      }))}
    />
  );
}
