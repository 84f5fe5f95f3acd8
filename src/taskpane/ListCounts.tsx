import { makeStyles } from '@fluentui/react-components';
import type { ListPlace } from '../app';
import type { Fate, ListCounts as Counts } from '../core';
import { usePane } from './PaneContext';
import { QualityLine } from './QualityLine';
import { RepairLines } from './RepairLines';
import { fateText, firstOf } from './shownText';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
});

/** What became of the second source's rows, and how its customers match those of the orders. */
export function ListCounts({ counts, place }: { counts: Counts; place?: ListPlace }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { read, fates, repairs, listed, notInList, noOrders } = counts;
  const left = (Object.keys(fates) as Fate[]).filter((fate) => fate !== 'used' && fates[fate].count > 0);
  const matches = [
    words.t('pane.listed', { count: listed, rows: read }),
    words.t('pane.noOrders', { count: noOrders }),
    words.t('pane.notInList', { count: notInList }),
  ];
  return (
    <>
      <ul className={styles.list} aria-label={words.t('pane.rowsRead', { count: read })}>
        {matches.map((text) => (
          <QualityLine key={text} id={text} text={text} />
        ))}
        {left.map((fate) => {
          const id = `list ${fate}`;
          return (
            <QualityLine
              key={fate}
              id={id}
              text={fateText(fate, fates[fate].count, words)}
              detail={firstOf(fates[fate], words)}
              {...(place ? { onShow: () => void session.rows.ofListFate(id, fate, counts, place) } : {})}
            />
          );
        })}
      </ul>
      <RepairLines repairs={repairs} {...(place ? { place } : {})} />
    </>
  );
}
