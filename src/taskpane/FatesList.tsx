import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Grading } from '../core';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What became of every row: how many, and where the first ones stand. */
export function FatesList({ grading }: { grading: Grading }) {
  const styles = useStyles();
  const { words } = usePane();
  const { read, fates } = grading.rows;
  return (
    <div>
      <Caption1 block>{words.t('pane.rowsRead', { count: read })}</Caption1>
      <ul className={styles.list}>
        {Object.entries(fates)
          .filter(([, { count }]) => count > 0)
          .map(([fate, { count, firstRows }]) => (
            <li key={fate}>
              <Caption1 className={styles.quiet}>
                {words.number(count)} {words.t(`fate.${fate}`)}
                {fate !== 'used' && words.t('pane.firstRows', { rows: firstRows.slice(0, 3).join(', ') })}
              </Caption1>
            </li>
          ))}
      </ul>
    </div>
  );
}
