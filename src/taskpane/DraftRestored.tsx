import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { usePane, usePaneState } from './PaneContext';

const useStyles = makeStyles({
  bar: { margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`, width: 'auto' },
});

/** Says that the pane begins with what was changed when it was open before, and takes it back if that is not wanted. */
export function DraftRestored() {
  const styles = useStyles();
  const { session, words } = usePane();
  const restored = usePaneState((state) => state.draftRestored);
  if (!restored) return null;
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{words.t('draft.restored')}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.drafts.discard()}>
          {words.t('draft.discard')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
