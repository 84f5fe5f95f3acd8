import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Note } from '../../core';
import { noteSentence } from '../../words';
import { usePane, usePaneState } from '../PaneContext';

const useStyles = makeStyles({
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  told: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** What can be done right after a run, in one line: look at what was written, on to the report, back to how it was. */
export default function AfterWriting(props: {
  readonly done: Note;
  /** What is to be known about what was written. */
  readonly notes: readonly Note[];
}) {
  const { done, notes } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const written = usePaneState((state) => state.written);
  // A look at the selection keeps nobody from pressing: what is asked for comes after it.
  const acting = usePaneState(({ busy, waiting }) => waiting || busy === 'clear' || busy === 'restore');
  const [opened, setOpened] = useState(false);
  if (!written) return null;
  const { before, report } = written;
  const back =
    before && 'at' in before ? words.t('write.undoTo', { moment: words.moment(before.at) }) : undefined;
  return (
    <>
      <div className={styles.links}>
        <Link as="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {words.t(notes.length > 0 ? 'write.whatWithNotes' : 'write.what', { count: notes.length })}
        </Link>
        {report && (
          <Link as="button" disabledFocusable={acting} onClick={() => void session.view.report()}>
            {words.t('write.toReport')}
          </Link>
        )}
        {before && (
          <Link
            as="button"
            disabledFocusable={acting}
            aria-label={back}
            title={back}
            onClick={() => void ('first' in before ? session.clearing.ask() : session.restore(before.at))}
          >
            {words.t('write.undo')}
          </Link>
        )}
      </div>
      {opened && (
        <div className={styles.told}>
          {[words.t('write.where', done.values), ...notes.map((note) => noteSentence(words, note))].map(
            (text) => (
              <span key={text}>{text}</span>
            ),
          )}
        </div>
      )}
    </>
  );
}
