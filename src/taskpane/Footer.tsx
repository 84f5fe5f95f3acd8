import { Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { LIVE_ROWS } from './session';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  primary: { flexGrow: 1 },
});

/** The one primary action, always in reach, with what it says and how far it is. */
export function Footer() {
  const styles = useStyles();
  const { session, words } = usePane();
  const { busy, progress, fault, done, candidate } = usePaneState((state) => state);
  const working = busy === 'grade' || busy === 'retier' || busy === 'clear' || busy === 'preview';
  const cancellable = busy !== 'clear' && progress !== null;
  return (
    <footer className={styles.footer}>
      <div aria-live="polite">
        {fault && <Message intent="error" note={fault} />}
        {done && !fault && <Message intent="success" note={done} />}
        {working && progress && (
          <>
            <Caption1 block>
              {words.t(`progress.${progress.phase}`, { done: progress.done, total: progress.total })}
            </Caption1>
            <ProgressBar
              {...(progress.phase === 'grade' ? {} : { value: progress.done / Math.max(1, progress.total) })}
            />
          </>
        )}
      </div>
      <div className={styles.buttons}>
        {cancellable && busy !== 'preview' ? (
          <Button className={styles.primary} onClick={() => session.cancel()}>
            {words.t('pane.cancel')}
          </Button>
        ) : (
          <>
            <Button
              className={styles.primary}
              appearance="primary"
              disabled={!candidate || (working && busy !== 'preview')}
              onClick={() => void session.grade()}
            >
              {words.t('pane.grade')}
            </Button>
            {candidate && candidate.source.rowCount > LIVE_ROWS && (
              <Button disabled={working} onClick={() => void session.preview()}>
                {words.t('pane.previewNow')}
              </Button>
            )}
            <Button appearance="subtle" disabled={working} onClick={() => void session.clear()}>
              {words.t('pane.clear')}
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}
