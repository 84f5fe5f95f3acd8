import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { ClearQuestion } from './ClearQuestion';
import { DateQuestion } from './DateQuestion';
import { isDateQuestion } from './dateQuestionOf';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { LIVE_ROWS } from './paneState';

const AfterWriting = lazy(() => import('./write/AfterWriting'));

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // What is said leaves room for what it is about.
  said: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxHeight: '45vh',
    overflowY: 'auto',
    ':empty': { display: 'none' },
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});

/** The one primary action, always in reach, with what it says and how far it is. */
export function Footer() {
  const styles = useStyles();
  const { session, words } = usePane();
  const state = usePaneState((whole) => whole);
  const { busy, waiting, progress, fault, done, candidate, graded, unrecorded, leftSheets } = state;
  const acting =
    waiting ||
    busy === 'grade' ||
    busy === 'retier' ||
    busy === 'clear' ||
    busy === 'restore' ||
    busy === 'checking';
  const reading = busy === 'preview' || busy === 'duplicates' || busy === 'comparing';
  const large = candidate !== null && candidate.source.rowCount > LIVE_ROWS;
  const shown = progress !== null && (acting || (reading && large)) ? progress : null;
  const cancelling = shown !== null && busy !== 'clear';
  const notes = [
    ...(unrecorded ? [{ id: 'pane.notRecorded', values: {} }] : []),
    ...leftSheets.map(({ note }) => note),
  ];
  const buttons = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // The button that was pressed may be gone: who works by the keyboard goes on here, not at the top.
  useEffect(() => {
    const lost = document.hasFocus() && document.activeElement === document.body;
    if (lost && !first.current) buttons.current?.querySelector('button')?.focus();
    first.current = false;
  }, [cancelling, done, fault]);
  return (
    <footer className={styles.footer}>
      <div className={styles.said}>
        {fault &&
          (isDateQuestion(fault) ? <DateQuestion note={fault} /> : <Message intent="error" note={fault} />)}
        {done && !fault && (
          <Message intent={state.written && notes.length > 0 ? 'warning' : 'success'} note={done}>
            {state.written && (
              <Suspense>
                <AfterWriting done={done} notes={notes} />
              </Suspense>
            )}
          </Message>
        )}
        {done &&
          !fault &&
          !state.written &&
          notes.map((note, i) => <Message key={i} intent="warning" note={note} />)}
        {state.askedToClear && <ClearQuestion sheets={state.askedToClear} />}
      </div>
      {shown && (
        <div>
          <Caption1 block>
            {words.t(`progress.${shown.phase}`, { done: shown.done, total: shown.total })}
          </Caption1>
          <ProgressBar
            aria-label={words.t('pane.progress')}
            {...(shown.phase === 'grade' ? {} : { value: shown.done / Math.max(1, shown.total) })}
          />
        </div>
      )}
      <div ref={buttons} className={styles.buttons}>
        {cancelling ? (
          <Button className={styles.primary} onClick={() => session.cancel()}>
            {words.t('pane.cancel')}
          </Button>
        ) : (
          <>
            <Button
              className={styles.primary}
              appearance="primary"
              disabled={!candidate}
              disabledFocusable={acting}
              onClick={() => void session.grade()}
            >
              {words.t('pane.grade')}
            </Button>
            {large && (
              <Button disabledFocusable={acting || busy !== null} onClick={() => void session.preview()}>
                {words.t('pane.previewNow')}
              </Button>
            )}
            {graded && (
              <Button disabledFocusable={acting} onClick={() => void session.retier()}>
                {words.t('pane.retier')}
              </Button>
            )}
            <Button
              appearance="subtle"
              disabledFocusable={acting}
              onClick={() => void session.clearing.ask()}
            >
              {words.t('pane.clear')}
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}
