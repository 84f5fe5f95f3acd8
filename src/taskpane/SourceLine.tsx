import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from './PaneContext';

const useStyles = makeStyles({
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is selected, in words. */
export function SourceLine() {
  const styles = useStyles();
  const { words } = usePane();
  const candidate = usePaneState((state) => state.candidate);
  const layout = usePaneState((state) => state.draft?.source.layout);
  const fault = usePaneState((state) => state.selectionFault);
  if (!candidate || !layout)
    return (
      <Body1Strong block className={styles.line}>
        {words.t(fault ? 'pane.nothingSelected' : 'pane.looking')}
      </Body1Strong>
    );
  const { table, address, rowCount } = candidate.source;
  const looks = words.t('pane.looksLike', { count: rowCount, layout: words.t(`layout.${layout}`) });
  return (
    <>
      <Body1Strong block className={styles.line} title={table ?? address}>
        {table ?? address}
      </Body1Strong>
      <Caption1 block className={`${styles.line} ${styles.quiet}`} title={looks}>
        {looks}
      </Caption1>
    </>
  );
}
