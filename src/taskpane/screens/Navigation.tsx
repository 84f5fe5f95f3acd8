import { makeStyles, tokens } from '@fluentui/react-components';
import { Tabs } from '../fields/Tabs';
import { usePane, usePaneState } from '../PaneContext';
import type { Screen } from './screen';
import { STEPS } from './screen';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
    // Six words stand in 320 px; where an enlarged text needs more, all can be reached.
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  tab: { flexGrow: 1 },
});

export const panelId = (screen: Screen): string => `screen-${screen}`;
export const tabId = (screen: Screen): string => `tab-${screen}`;

/** The way through the work: a word per screen. */
export function Navigation() {
  const styles = useStyles();
  const { session, words } = usePane();
  const screen = usePaneState((state) => state.screen);
  const label = words.t('screen.all');
  return (
    <nav className={styles.bar} aria-label={label}>
      <Tabs
        label={label}
        tabs={STEPS.map((step) => ({ value: step, text: words.t(`screen.${step}`) }))}
        chosen={STEPS.find((step) => step === screen) ?? null}
        idOf={tabId}
        panelOf={panelId}
        tabClassName={styles.tab}
        onChoose={(step) => session.view.screen(step)}
      />
    </nav>
  );
}
