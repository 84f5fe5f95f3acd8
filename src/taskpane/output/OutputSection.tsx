import { Caption1, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Fold } from '../fields/Fold';
import { usePane, usePaneState } from '../PaneContext';
import { Section } from '../Section';
import { ListEditor } from './ListEditor';
import type { Output } from './output';
import { COLUMNS, outputOf, SHEETS, switched, withOutput } from './output';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  box: { marginInlineStart: '-8px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a run writes besides the tiers: columns beside them, colours of rows, sheets. */
export function OutputSection() {
  const styles = useStyles();
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (!draft) return null;
  const output = outputOf(draft);
  const change = (part: Partial<Output>): void => void session.change(withOutput(draft, part));
  return (
    <Section title={words.t('pane.output')}>
      <div className={styles.group} role="group" aria-label={words.t('output.sheets')}>
        <Caption1 className={styles.quiet}>{words.t('output.sheets')}</Caption1>
        {SHEETS.map((sheet) => (
          <Checkbox
            key={sheet}
            className={styles.box}
            label={words.t(`output.sheet.${sheet}`)}
            checked={output.sheets.includes(sheet)}
            onChange={() => change({ sheets: switched(SHEETS, output.sheets, sheet) })}
          />
        ))}
      </div>
      <div className={styles.group} role="group" aria-label={words.t('output.columns')}>
        <Caption1 className={styles.quiet}>{words.t('output.columns')}</Caption1>
        {COLUMNS.map((column) => (
          <Checkbox
            key={column}
            className={styles.box}
            label={words.t(`output.column.${column}`)}
            checked={output.columns.includes(column)}
            onChange={() => change({ columns: switched(COLUMNS, output.columns, column) })}
          />
        ))}
        <Checkbox
          className={styles.box}
          label={words.t('output.highlightRows')}
          checked={output.highlightRows}
          onChange={(_, { checked }) => change({ highlightRows: checked === true })}
        />
      </div>
      <Fold title={words.t('output.lists', { count: output.lists.length })}>
        <ListEditor lists={output.lists} onChange={(lists) => change({ lists })} />
      </Fold>
    </Section>
  );
}
