import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { selfCheckQuestions } from '../../words';
import { CopyText } from '../closer/CopyText';
import { Fold } from '../fields/Fold';
import { usePane, usePaneState } from '../PaneContext';
import { Section } from '../Section';
import { CheckList } from './CheckList';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

const OUTCOMES = ['asExpected', 'otherwise', 'failed', 'notSupported'] as const;

/** For a person with real Excel: whether it does what the product was built against. */
export default function SelfCheckSection() {
  const { words } = usePane();
  return (
    <Section title={words.t('selfCheck.heading')}>
      <Fold title={words.t('selfCheck.title')}>
        <SelfCheck />
      </Fold>
    </Section>
  );
}

function SelfCheck() {
  const styles = useStyles();
  const { session, words } = usePane();
  const checked = usePaneState((state) => state.checked);
  const checking = usePaneState((state) => state.busy === 'checking');
  const occupied = usePaneState((state) => state.busy !== null || state.waiting);
  const [questions, setQuestions] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => void selfCheckQuestions(words.language).then(setQuestions), [words.language]);
  const results = checked?.results ?? [];
  const progress = { done: results.length, total: checked?.total ?? 0 };
  const counts = Object.fromEntries(
    OUTCOMES.map((name) => [name, results.filter(({ outcome }) => outcome === name).length]),
  );
  return (
    <>
      <Caption1 className={styles.quiet}>{words.t('selfCheck.what')}</Caption1>
      <Caption1>{words.t('selfCheck.undo')}</Caption1>
      {checking && progress.total > 0 && (
        <div>
          <Caption1 block>{words.t('selfCheck.progress', progress)}</Caption1>
          <ProgressBar aria-label={words.t('selfCheck.title')} value={progress.done / progress.total} />
        </div>
      )}
      <div>
        {checking ? (
          <Button onClick={() => session.cancel()}>{words.t('pane.cancel')}</Button>
        ) : (
          <Button disabledFocusable={occupied} onClick={() => void session.hostCheck.run()}>
            {words.t('selfCheck.run')}
          </Button>
        )}
      </div>
      {results.length > 0 && (
        <>
          {/* Not read out while it changes. */}
          <Caption1 role={checking ? undefined : 'status'}>{words.t('selfCheck.counts', counts)}</Caption1>
          <CopyText text={session.hostCheck.report(questions)} label={words.t('selfCheck.copy')} />
          <CheckList results={results} questions={questions} />
        </>
      )}
    </>
  );
}
