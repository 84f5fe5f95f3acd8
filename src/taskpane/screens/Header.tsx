import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane, usePaneState } from '../PaneContext';
import { SourceLine } from '../SourceLine';
import { PolicySign, SettingsSign } from './signs';
import { unseen } from '../unseen';
import type { Screen } from './screen';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    minHeight: '44px',
    paddingInlineStart: tokens.spacingHorizontalL,
    // Excel draws its own button over the top right corner of a pane, 40 × 40 px.
    paddingInlineEnd: '44px',
  },
  unseen,
  source: { flexGrow: 1, minWidth: 0 },
  here: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** What is selected, and what is beside the work: the policy as a whole, the settings. */
export function Header() {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <header className={styles.header}>
      <h1 className={styles.unseen}>{words.t('pane.title')}</h1>
      <div className={styles.source}>
        <SourceLine />
      </div>
      <Aside screen="policy" sign={<PolicySign />} />
      <Aside screen="settings" sign={<SettingsSign />} />
    </header>
  );
}

function Aside({ screen, sign }: { readonly screen: Screen; readonly sign: ReactNode }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const here = usePaneState((state) => state.screen === screen);
  const name = words.t(`screen.${screen}`);
  return (
    <Button
      appearance="subtle"
      className={here ? styles.here : ''}
      icon={<>{sign}</>}
      aria-label={name}
      aria-current={here ? 'page' : undefined}
      title={name}
      onClick={() => session.view.screen(screen)}
    />
  );
}
