import { Body1, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../PaneContext';
import { PreviewFault } from '../PreviewFault';
import { Section } from '../Section';
import { TemplateChoice } from '../methods/TemplateChoice';
import { useWillWrite } from '../write/useWillWrite';

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground2 },
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What Grade would do, in two lines, and the templates. */
export default function StartWith() {
  const styles = useStyles();
  const { session, words } = usePane();
  const grading = usePaneState((state) => state.grading);
  const fault = usePaneState((state) => state.previewFault);
  const will = useWillWrite();
  return (
    <>
      <Section title={words.t('pane.proposed')}>
        {grading && will ? (
          <div className={styles.lines}>
            <Body1>
              {words.t('start.rows', { used: grading.rows.used, count: grading.rows.read })}{' '}
              <Link as="button" onClick={() => session.view.screen('data')}>
                {words.t('start.toData')}
              </Link>
            </Body1>
            <Body1>
              {words.t('start.columns', { columns: will.columns.join(words.t('pane.comma')) })}{' '}
              <Link as="button" onClick={() => session.view.screen('preview')}>
                {words.t('start.toPreview')}
              </Link>
            </Body1>
          </div>
        ) : (
          !fault && <Caption1 className={styles.quiet}>{words.t('pane.noPreview')}</Caption1>
        )}
        <PreviewFault />
      </Section>
      <Section title={words.t('pane.templates')}>
        <TemplateChoice />
      </Section>
    </>
  );
}
