import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../PaneContext';

const useStyles = makeStyles({
  offer: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Says what to do without data, and does it. */
export function InsertSample() {
  const styles = useStyles();
  const { session, words } = usePane();
  const inserting = usePaneState(({ busy }) => busy === 'inserting');
  return (
    <div className={styles.offer}>
      <Caption1 className={styles.quiet}>{words.t('start.empty')}</Caption1>
      <Button size="small" disabledFocusable={inserting} onClick={() => void session.sample.insert()}>
        {words.t('start.insert')}
      </Button>
    </div>
  );
}
