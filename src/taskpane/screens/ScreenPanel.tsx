import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { lazy, Suspense, useRef, useState } from 'react';
import { usePane, usePaneState } from '../PaneContext';
import { panelId, tabId } from './Navigation';
import type { Screen } from './screen';
import { ASIDE } from './screen';
import { useKeptFocus } from './useKeptFocus';

const ScreenHelp = lazy(() => import('../help/ScreenHelp'));

const useStyles = makeStyles({
  panel: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One screen: made when it is opened first, and kept as it is left, with what was typed and how far it was scrolled. */
export function ScreenPanel({ screen, children }: { readonly screen: Screen; readonly children: ReactNode }) {
  const styles = useStyles();
  const { words } = usePane();
  const shown = usePaneState((state) => state.screen === screen);
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  const panel = useRef<HTMLDivElement>(null);
  useKeptFocus(panel);
  const aside = ASIDE.some((one) => one === screen);
  return (
    <div
      ref={panel}
      id={panelId(screen)}
      hidden={!shown}
      // What scrolls is reached by the keyboard even where nothing in it can be pressed.
      tabIndex={0}
      className={styles.panel}
      {...(aside
        ? { role: 'region', 'aria-label': words.t(`screen.${screen}`) }
        : { role: 'tabpanel', 'aria-labelledby': tabId(screen) })}
    >
      {opened && (
        <Suspense>
          {children}
          <ScreenHelp screen={screen} />
        </Suspense>
      )}
    </div>
  );
}
