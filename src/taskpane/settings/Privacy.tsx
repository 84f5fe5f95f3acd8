import { Body1, Body1Strong, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { usePane } from '../PaneContext';
import { Section } from '../Section';

/** In the order in which people ask. */
const QUESTIONS = ['leaves', 'reads', 'workbook', 'browser', 'others'] as const;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  answer: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is read, where it is kept, how it is removed. What it says has to be true: change it with the code. */
export function Privacy() {
  const styles = useStyles();
  const { browser, language, session, words } = usePane();
  const [removed, setRemoved] = useState<boolean | null>(null);
  const remove = async (): Promise<void> => {
    // What is on its way to be kept would come after.
    session.drafts.keepNow();
    await language.choose(null);
    setRemoved(browser.clear());
  };
  return (
    <Section title={words.t('privacy.title')}>
      <dl className={styles.list}>
        {QUESTIONS.map((name) => (
          <div key={name}>
            <dt>
              <Body1Strong>{words.t(`privacy.${name}`)}</Body1Strong>
            </dt>
            <dd className={styles.answer}>
              <Body1>{words.t(`privacy.${name}.text`)}</Body1>
            </dd>
          </div>
        ))}
      </dl>
      <div>
        <Button size="small" onClick={() => void remove()}>
          {words.t('privacy.remove')}
        </Button>
      </div>
      <Caption1 role="status">
        {removed !== null && words.t(removed ? 'privacy.removed' : 'privacy.notRemoved')}
      </Caption1>
    </Section>
  );
}
