import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Cell } from '../core';
import type { Option } from './Choice';
import { Choice } from './Choice';
import { SHOWN_ROLES } from './draft';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const useStyles = makeStyles({
  role: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  sample: {
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: '112px',
    paddingTop: tokens.spacingVerticalXXS,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

const EXAMPLES = 3;

/** Which column is what: proposed, and to be changed. */
export function ColumnsSection() {
  const styles = useStyles();
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const candidate = usePaneState((state) => state.candidate);
  if (!draft || !candidate) return null;
  const headers = candidate.shape.headers.map(headerText);
  const options: Option[] = [
    { value: '', text: words.t('pane.none') },
    ...headers.filter((header) => header !== '').map((header) => ({ value: header, text: header })),
  ];
  const examples = (header: string | undefined): string => {
    const column = headers.indexOf(header ?? '');
    const cells = candidate.sample.map((row) => headerText(row[column])).filter((text) => text !== '');
    return cells.slice(0, EXAMPLES).join(' · ');
  };
  const change = (role: string) => (header: string) =>
    void session.change({ columns: { ...draft.columns, [role]: header } });
  return (
    <Section title={words.t('pane.columns')}>
      {candidate.proposal.problems.map((problem, i) => (
        <Message key={i} intent="warning" note={problem} />
      ))}
      <Choice
        label={words.t('pane.layout')}
        value={draft.layout}
        options={(['transactions', 'customers'] as const).map((layout) => ({
          value: layout,
          text: words.t(`layoutRow.${layout}`),
        }))}
        onChange={(layout) =>
          void session.change({ layout: layout === 'customers' ? 'customers' : 'transactions' })
        }
      />
      {SHOWN_ROLES[draft.layout].map((role) => {
        const header = draft.columns[role] ?? '';
        // A serial number is no example of a date.
        const sample = role === 'date' ? '' : examples(header);
        return (
          <div key={role} className={styles.role}>
            <Choice
              label={words.t(`role.${role}`)}
              value={header}
              options={options}
              required={role === 'customer'}
              onChange={change(role)}
            />
            {role === 'amount' && draft.layout === 'transactions' && (
              <Choice
                label={words.t('pane.times')}
                value={draft.factor}
                options={options}
                onChange={(factor) => void session.change({ factor })}
              />
            )}
            {sample !== '' && (
              <Caption1 className={styles.sample} block title={sample}>
                {sample}
              </Caption1>
            )}
          </div>
        );
      })}
    </Section>
  );
}

function headerText(cell: Cell | undefined): string {
  return cell === undefined || typeof cell === 'object' ? '' : String(cell);
}
