import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
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
  tab: {
    flexGrow: 1,
    justifyContent: 'center',
    paddingInline: '3px',
    minWidth: 'auto',
    whiteSpace: 'nowrap',
  },
});

export const panelId = (screen: Screen): string => `screen-${screen}`;
export const tabId = (screen: Screen): string => `tab-${screen}`;

/** The way through the work: a word per screen. */
export function Navigation() {
  const styles = useStyles();
  const { session, words } = usePane();
  const screen = usePaneState((state) => state.screen);
  return (
    <div className={styles.bar}>
      <TabList
        size="small"
        selectedValue={screen}
        aria-label={words.t('screen.all')}
        onTabSelect={(_, { value }) => session.view.screen(value as Screen)}
      >
        {STEPS.map((step) => (
          <Tab
            key={step}
            id={tabId(step)}
            value={step}
            className={styles.tab}
            aria-controls={screen === step ? panelId(step) : undefined}
          >
            {words.t(`screen.${step}`)}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
