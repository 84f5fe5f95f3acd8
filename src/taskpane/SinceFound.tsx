import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Since } from '../app';
import type { Migrant } from '../core';
import { FirstOf } from './fields/FirstOf';
import { Fold } from './fields/Fold';
import { usePane } from './PaneContext';
import { SinceFigures } from './SinceFigures';
import { WatchList } from './WatchList';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  migrant: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  text: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Who moved since the run before: counts, and the customers with their two tiers. */
export function SinceFound({ since }: { since: Since }) {
  const styles = useStyles();
  const { words } = usePane();
  const { migrants, added, lost } = since.migration;
  const count = (way: Migrant['way']): number => migrants.filter((migrant) => migrant.way === way).length;
  const counts = [
    ['up', count('up')],
    ['down', count('down')],
    ['aside', count('aside')],
    ['added', added.length],
    ['lost', lost.length],
  ] as const;
  const some = counts.filter(([, customers]) => customers > 0);
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {some.length === 0
          ? words.t('since.nobody')
          : some
              .map(([what, customers]) => words.t(`since.${what}`, { count: customers }))
              .join(words.t('pane.comma'))}
      </Caption1>
      {migrants.length > 0 && (
        <FirstOf items={migrants}>
          {(shown) => (
            <ul className={styles.list}>
              {shown.map(({ key, name, from, to, way }) => (
                <li key={key} className={styles.migrant}>
                  <Caption1 className={styles.text}>{name}</Caption1>
                  <Caption1 className={styles.text}>{words.t(`since.move.${way}`, { from, to })}</Caption1>
                </li>
              ))}
            </ul>
          )}
        </FirstOf>
      )}
      <Fold title={words.t('since.figures')}>
        <SinceFigures figures={since.figures} />
      </Fold>
      {since.watched.length > 0 && (
        <Fold title={words.t('since.watched', { count: since.watched.length })}>
          <WatchList watched={since.watched} />
        </Fold>
      )}
    </>
  );
}
