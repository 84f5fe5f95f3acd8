import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
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
  title: { ...typographyStyles.subtitle2, margin: 0, ':focus': { outlineStyle: 'none' } },
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
  const heading = useRef<HTMLHeadingElement>(null);
  const [card, setCard] = useState(0);
  const [seen, setSeen] = useState(() => browser.get(KEPT_AS) !== null);
  // A screen reader goes on with the next card; at the start the focus stays where the user has it.
  useEffect(() => {
    if (card > 0) heading.current?.focus();
  }, [card]);
  const name = CARDS[card];
  if (seen || !name) return null;
  const end = (): void => {
    browser.set(KEPT_AS, 'seen');
    setSeen(true);
  };
  const last = card === CARDS.length - 1;
  return (
    <section className={styles.card} aria-label={words.t('start.title')}>
      <Caption1 className={styles.quiet}>{words.t('start.of', { n: card + 1, of: CARDS.length })}</Caption1>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {words.t(`start.${name}`)}
      </h2>
      <Body1>{words.t(`start.${name}.text`)}</Body1>
      {/* With nothing selected the same stands below. */}
      {name === 'data' && !empty && <InsertSample />}
      {last && <HelpLink to="tour" />}
      <div className={styles.buttons}>
        <Button appearance="subtle" size="small" onClick={end} hidden={last}>
          {words.t('start.skip')}
        </Button>
        <Button size="small" onClick={last ? end : () => setCard(card + 1)}>
          {words.t(last ? 'start.done' : 'start.next')}
        </Button>
      </div>
    </section>
  );
}
