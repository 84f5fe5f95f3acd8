import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../PaneContext';

const useStyles = makeStyles({
  empty: { padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

/** A screen that says nothing without data: then it says what to do. */
export function NeedsData({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const there = usePaneState((state) => state.candidate !== null);
  if (there) return children;
  return (
    <Body1 block className={styles.empty}>
      {words.t('screen.needsData')}{' '}
      <Link as="button" onClick={() => session.view.screen('start')}>
        {words.t('screen.toStart')}
      </Link>
    </Body1>
  );
}
