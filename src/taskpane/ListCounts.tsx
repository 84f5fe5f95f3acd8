import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ListPlace } from '../app';
import type { Fate, ListCounts as Counts } from '../core';
import { usePane } from './PaneContext';
import { firstOf } from './qualityLines';
import { RepairLines } from './RepairLines';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What became of the second source's rows, and how its customers match those of the orders. */
export function ListCounts({ counts, place }: { counts: Counts; place?: ListPlace }) {
  const styles = useStyles();
  const { words } = usePane();
  const { read, fates, repairs, listed, notInList, noOrders } = counts;
  const left = (Object.keys(fates) as Fate[]).filter((fate) => fate !== 'used' && fates[fate].count > 0);
  return (
    <>
      <ul className={styles.list} aria-label={words.t('pane.rowsRead', { count: read })}>
        <li>{words.t('pane.listed', { count: listed, rows: read })}</li>
        <li>{words.t('pane.noOrders', { count: noOrders })}</li>
        <li>{words.t('pane.notInList', { count: notInList })}</li>
        {left.map((fate) => {
          const first = firstOf(fates[fate]);
          return (
            <li key={fate}>
              {words.number(fates[fate].count)} {words.t(`fate.${fate}`)}
              <Caption1 block className={styles.quiet}>
                {words.t(first.id, first.values)}
              </Caption1>
            </li>
          );
        })}
      </ul>
      <RepairLines repairs={repairs} {...(place ? { place } : {})} />
    </>
  );
}
