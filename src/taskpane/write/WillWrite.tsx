import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState } from '../PaneContext';
import { Section } from '../Section';
import { useWillWrite } from './useWillWrite';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { overflowWrap: 'anywhere' },
});

/** What Grade would write and where, and that nothing of the user's is written over. */
export function WillWrite() {
  const styles = useStyles();
  const { words } = usePane();
  const source = usePaneState((state) => state.candidate?.source);
  const graded = usePaneState((state) => state.graded);
  const will = useWillWrite();
  const list = (names: readonly string[]): string => names.join(words.t('pane.comma'));
  return (
    <Section title={words.t('write.title')}>
      {!will || !source ? (
        <Body1 className={styles.quiet}>{words.t('pane.noPreview')}</Body1>
      ) : (
        <>
          <ul className={styles.list}>
            <li className={styles.text}>
              {words.t('write.columns', { columns: list(will.columns), count: will.columns.length })}{' '}
              {words.t(placeOf(source.table !== undefined, graded), {
                source: source.table ?? source.address,
              })}
            </li>
            {will.highlight && <li>{words.t('write.highlight')}</li>}
            {will.sheets.length > 0 && (
              <li className={styles.text}>
                {words.t('write.sheets', { sheets: list(will.sheets), count: will.sheets.length })}
              </li>
            )}
            {will.lists.length > 0 && (
              <li className={styles.text}>
                {words.t('write.lists', { lists: list(will.lists), count: will.lists.length })}
              </li>
            )}
            <li>{words.t('write.memory')}</li>
          </ul>
          <Body1 className={styles.quiet}>{words.t('write.nothingOver')}</Body1>
        </>
      )}
    </Section>
  );
}

function placeOf(table: boolean, graded: boolean): string {
  if (graded) return 'write.again';
  return table ? 'write.inTable' : 'write.besideBlock';
}
