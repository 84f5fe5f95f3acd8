import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Words } from '../../words';
import { usePane, usePaneState } from '../PaneContext';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be done right after a run: back to how it was, on to the report. */
export default function AfterWriting() {
  const styles = useStyles();
  const { session, words } = usePane();
  const written = usePaneState((state) => state.written);
  // A look at the selection keeps nobody from pressing: what is asked for comes after it.
  const acting = usePaneState(({ busy, waiting }) => waiting || busy === 'clear' || busy === 'restore');
  if (!written) return null;
  const { before, report } = written;
  return (
    <div className={styles.buttons}>
      {report && (
        <Button size="small" disabledFocusable={acting} onClick={() => void session.view.report()}>
          {words.t('write.toReport')}
        </Button>
      )}
      {before && (
        <Button
          size="small"
          disabledFocusable={acting}
          onClick={() => void ('first' in before ? session.clearing.ask() : session.restore(before.at))}
        >
          {'first' in before ? words.t('write.undo') : backTo(before.at, words)}
        </Button>
      )}
    </div>
  );
}

function backTo(at: string, words: Words): string {
  return words.t('write.backTo', { moment: words.moment(at) });
}
