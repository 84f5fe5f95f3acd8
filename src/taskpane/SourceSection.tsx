import { Body1, Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  address: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What is selected, in words. */
export function SourceSection() {
  const styles = useStyles();
  const { words } = usePane();
  const candidate = usePaneState((state) => state.candidate);
  const fault = usePaneState((state) => state.selectionFault);
  const layout = usePaneState((state) => state.draft?.source.layout);
  return (
    <Section title={words.t('pane.selection')}>
      {fault && <Message intent="warning" note={fault} />}
      {!fault && !candidate && <Body1 className={styles.quiet}>{words.t('pane.looking')}</Body1>}
      {candidate && layout && (
        <div>
          <Body1Strong className={styles.address} block>
            {candidate.source.table ?? candidate.source.address}
          </Body1Strong>
          <Caption1 className={styles.quiet} block>
            {words.t('pane.looksLike', {
              count: candidate.source.rowCount,
              layout: words.t(`layout.${layout}`),
            })}
          </Caption1>
        </div>
      )}
    </Section>
  );
}
