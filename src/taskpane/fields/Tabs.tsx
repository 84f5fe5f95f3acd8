import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { useRef } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex' },
  tab: {
    ...typographyStyles.body1,
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

/** Where a key leads to from the tab numbered `from`: the arrows go round. */
export function tabBy(key: string, from: number, tabs: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (from + 1) % tabs;
    case 'ArrowLeft':
      return (from + tabs - 1) % tabs;
    case 'Home':
      return 0;
    case 'End':
      return tabs - 1;
    default:
      return null;
  }
}

/**
 * A list of tabs of which one is chosen: one stop of the Tab key, arrows choose (WAI-ARIA Authoring Practices, "Tabs"). By hand:
 * Fluent's brings 20 KB to the first load, and hidden elements that take the focus, which axe reports.
 */
export function Tabs<T extends string>(props: {
  readonly label: string;
  readonly tabs: readonly { readonly value: T; readonly text: string }[];
  /** None of them: the first one is the stop of the Tab key. */
  readonly chosen: T | null;
  /** Ids of a tab and of what it shows, where that stands elsewhere. */
  readonly idOf?: (value: T) => string;
  readonly panelOf?: (value: T) => string;
  readonly className?: string | undefined;
  readonly tabClassName?: string | undefined;
  readonly onChoose: (value: T) => void;
}) {
  const { label, tabs, chosen, idOf, panelOf, onChoose } = props;
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const here = Math.max(
    0,
    tabs.findIndex(({ value }) => value === chosen),
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = tabBy(event.key, here, tabs.length);
    const tab = tabs[next ?? -1];
    if (next === null || !tab) return;
    event.preventDefault();
    onChoose(tab.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div
      ref={list}
      className={mergeClasses(styles.list, props.className)}
      role="tablist"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ value, text }, i) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={idOf?.(value)}
          aria-controls={panelOf?.(value)}
          aria-selected={value === chosen}
          tabIndex={i === here ? 0 : -1}
          className={mergeClasses(styles.tab, value === chosen && styles.here, props.tabClassName)}
          onClick={() => onChoose(value)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
