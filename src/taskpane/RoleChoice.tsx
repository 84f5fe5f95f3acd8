import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Candidate } from '../app';
import { sampleText } from '../app';
import { Choice } from './fields/Choice';
import { CombinedChoice } from './CombinedChoice';
import { headersOf } from './draft';
import { numberColumns } from './numberColumns';
import { usePane } from './PaneContext';
import { COMPOSED_ROLES, DATE_ROLES } from './roles';
import type { SourceDraft } from './sourceDraft';
import { headersIn } from './sourceDraft';

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

/** The column of a role, with examples of its cells. */
export function RoleChoice(props: {
  readonly role: string;
  readonly source: SourceDraft;
  readonly candidate: Candidate;
}) {
  const { role, source, candidate } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const headers = headersOf(candidate);
  const taken = source.columns[role];
  const [header = ''] = taken === undefined ? [] : headersIn(taken);
  const change = (columns: SourceDraft['columns'][string] | null): void => {
    const others = Object.entries(source.columns).filter(([other]) => other !== role);
    const next = columns === null ? others : [...others, [role, columns] as const];
    void session.changeSource({ columns: Object.fromEntries(next) });
  };
  const sample = examples(candidate, header, DATE_ROLES.includes(role));
  const composed = COMPOSED_ROLES.includes(role) && source.layout === 'transactions' && taken !== undefined;
  return (
    <div className={styles.role}>
      <Choice
        label={words.t(`role.${role}`)}
        value={header}
        options={[
          { value: '', text: words.t('pane.none') },
          ...headers.map((one) => ({ value: one, text: one })),
        ]}
        required={role === 'customer'}
        onChange={(one) => change(one === '' ? null : one)}
      />
      {composed && (
        <CombinedChoice
          role={role}
          columns={taken}
          headers={numberColumns(candidate, headers)}
          onChange={change}
        />
      )}
      {sample !== '' && (
        <Caption1 className={styles.sample} block title={sample}>
          {sample}
        </Caption1>
      )}
    </div>
  );
}

function examples({ shape, sample }: Candidate, header: string, dates: boolean): string {
  const column = shape.headers.indexOf(header);
  if (header === '' || column < 0) return '';
  const system = dates ? shape.dateSystem : undefined;
  const texts = sample.map((row) => sampleText(row[column], system)).filter((text) => text !== '');
  return texts.slice(0, EXAMPLES).join(' · ');
}
