import { Body1, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const InsertSample = lazy(async () => ({ default: (await import('./start/InsertSample')).InsertSample }));

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** Whether the pane follows the selection, what is wrong with it, and what to do without data. */
export function SourceSection() {
  const styles = useStyles();
  const { session, words } = usePane();
  const candidate = usePaneState((state) => state.candidate);
  const fault = usePaneState((state) => state.selectionFault);
  const follows = usePaneState((state) => state.follows);
  return (
    <Section title={words.t('pane.selection')}>
      {fault && <Message intent="warning" note={fault} />}
      {!fault && !candidate && <Body1 className={styles.quiet}>{words.t('pane.looking')}</Body1>}
      <Switch
        checked={follows}
        label={words.t('pane.follow')}
        onChange={(_, { checked }) => void session.follow(checked)}
      />
      {fault && !candidate && (
        <Suspense>
          <InsertSample />
        </Suspense>
      )}
    </Section>
  );
}
