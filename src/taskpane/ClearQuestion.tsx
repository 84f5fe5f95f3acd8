import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** People wrote into sheets of ours: what becomes of them? */
export function ClearQuestion({ sheets }: { readonly sheets: readonly string[] }) {
  const styles = useStyles();
  const { session, words } = usePane();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        {words.t('clear.peopleWrote', { sheets: sheets.join(words.t('pane.comma')) })}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" onClick={() => void session.clearing.clear('keep')}>
          {words.t('clear.keepSheets')}
        </Button>
        <Button size="small" onClick={() => void session.clearing.clear('delete')}>
          {words.t('clear.deleteSheets')}
        </Button>
        <Button size="small" onClick={() => session.clearing.dismiss()}>
          {words.t('clear.not')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
