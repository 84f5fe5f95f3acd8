import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { usePane, usePaneState } from '../PaneContext';
import type { Screen } from './screen';
import { STEPS } from './screen';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
    // Six words stand in 320 px; where an enlarged text needs more, all can be reached.
    overflowX: 'auto',
    scrollbarWidth: 'none',
  },
  tab: {
    ...typographyStyles.body1,
    flexGrow: 1,
    height: '32px',
    padding: '0 3px',
    border: 'none',
    borderBottom: '2px solid transparent',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    whiteSpace: 'nowrap',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
});

export const panelId = (screen: Screen): string => `screen-${screen}`;
export const tabId = (screen: Screen): string => `tab-${screen}`;

/** The step that a key leads to from another: the arrows go round (WAI-ARIA Authoring Practices, "Tabs"). */
function stepBy(key: string, from: number): number | null {
  const last = STEPS.length - 1;
  switch (key) {
    case 'ArrowRight':
      return from === last ? 0 : from + 1;
    case 'ArrowLeft':
      return from === 0 ? last : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}

/**
 * The way through the work: a word per screen. By hand: the list of tabs of Fluent brings 20 KB to the first load, for the
 * arrow keys.
 */
export function Navigation() {
  const styles = useStyles();
  const { session, words } = usePane();
  const screen = usePaneState((state) => state.screen);
  const here = Math.max(
    0,
    STEPS.findIndex((step) => step === screen),
  );
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const next = STEPS[stepBy(event.key, here) ?? -1];
    if (!next) return;
    event.preventDefault();
    session.view.screen(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div className={styles.bar} role="tablist" aria-label={words.t('screen.all')} onKeyDown={onKeyDown}>
      {STEPS.map((step, i) => (
        <button
          key={step}
          type="button"
          role="tab"
          id={tabId(step)}
          aria-selected={screen === step}
          aria-controls={panelId(step)}
          tabIndex={i === here ? 0 : -1}
          className={mergeClasses(styles.tab, screen === step && styles.here)}
          onClick={() => session.view.screen(step)}
        >
          {words.t(`screen.${step}`)}
        </button>
      ))}
    </div>
  );
}
