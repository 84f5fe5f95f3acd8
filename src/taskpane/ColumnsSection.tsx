import { Choice } from './fields/Choice';
import { Fold } from './fields/Fold';
import { HeaderChoice } from './HeaderChoice';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { RoleChoice } from './RoleChoice';
import { MAIN_ROLES, MORE_ROLES } from './roles';
import { Section } from './Section';
import { openProblems } from './openProblems';

/** Where the header is, and which column is what: proposed, and to be changed. */
export function ColumnsSection() {
  const { session, words } = usePane();
  const source = usePaneState((state) => state.draft?.source);
  const candidate = usePaneState((state) => state.candidate);
  if (!source || !candidate) return null;
  const more = MORE_ROLES[source.layout];
  const taken = more.filter((role) => source.columns[role] !== undefined).length;
  return (
    <Section title={words.t('pane.columns')}>
      {openProblems(candidate, source).map((problem, i) => (
        <Message key={i} intent="warning" note={problem} />
      ))}
      <HeaderChoice />
      <Choice
        label={words.t('pane.layout')}
        value={source.layout}
        options={(['transactions', 'customers'] as const).map((layout) => ({
          value: layout,
          text: words.t(`layoutRow.${layout}`),
        }))}
        onChange={(layout) =>
          void session.changeSource({ layout: layout === 'customers' ? 'customers' : 'transactions' })
        }
      />
      {MAIN_ROLES[source.layout].map((role) => (
        <RoleChoice key={role} role={role} source={source} candidate={candidate} />
      ))}
      <Fold title={words.t(taken > 0 ? 'pane.moreColumnsTaken' : 'pane.moreColumns', { count: taken })}>
        {more.map((role) => (
          <RoleChoice key={role} role={role} source={source} candidate={candidate} />
        ))}
      </Fold>
    </Section>
  );
}
