import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
  useFocusFinders,
} from '@fluentui/react-components';
import { useState } from 'react';
import { HelpLink } from '../help/HelpLink';
import { usePane, usePaneState } from '../PaneContext';
import { InsertSample } from './InsertSample';

const KEPT_AS = 'firstRun';
const CARDS = ['what', 'data', 'grade'] as const;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    alignSelf: 'stretch',
    justifyContent: 'flex-end',
    gap: tokens.spacingHorizontalS,
  },
});

/**
 * Three cards at the first opening of the pane: what it does, what to select, what Grade does. A browser that keeps
 * nothing shows them at each.
 */
export default function FirstRun() {
  const styles = useStyles();
  const { browser, words } = usePane();
  const empty = usePaneState((state) => state.selectionFault !== null);
  const { findNextFocusable } = useFocusFinders();
  const [card, setCard] = useState(0);
  const [seen, setSeen] = useState(() => browser.get(KEPT_AS) !== null);
  const name = CARDS[card];
  if (seen || !name) return null;
  const end = (after: Element | null): void => {
    browser.set(KEPT_AS, 'seen');
    // The focus may not go with the card: office.js takes the next Tab out of the pane then.
    if (after instanceof HTMLElement) findNextFocusable(after, { container: document.body })?.focus();
    setSeen(true);
  };
  const last = card === CARDS.length - 1;
  return (
    <section className={styles.card} aria-label={words.t('start.title')}>
      {/* Read out when it changes: the focus stays on the button. */}
      <div className={styles.text} aria-live="polite">
        <Caption1 className={styles.quiet}>{words.t('start.of', { n: card + 1, of: CARDS.length })}</Caption1>
        <Subtitle2 as="h2" style={{ margin: 0 }}>
          {words.t(`start.${name}`)}
        </Subtitle2>
        <Body1>{words.t(`start.${name}.text`)}</Body1>
      </div>
      {/* With nothing selected the same stands below. */}
      {name === 'data' && !empty && <InsertSample />}
      {last && <HelpLink to="tour" />}
      <div className={styles.buttons}>
        {!last && (
          <Button
            appearance="subtle"
            size="small"
            onClick={({ currentTarget }) => end(currentTarget.nextElementSibling)}
          >
            {words.t('start.skip')}
          </Button>
        )}
        <Button size="small" onClick={({ currentTarget }) => (last ? end(currentTarget) : setCard(card + 1))}>
          {words.t(last ? 'start.done' : 'start.next')}
        </Button>
      </div>
    </section>
  );
}
