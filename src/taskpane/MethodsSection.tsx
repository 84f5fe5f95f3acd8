import { Accordion } from '@fluentui/react-components';
import type { ShownMethod } from './draft';
import { shownMethods } from './draft';
import { AddMethod } from './methods/AddMethod';
import { MethodCard } from './methods/MethodCard';
import { useCards } from './methods/useCards';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';
import type { Words } from '../words';

/** The methods of the policy, a card each, and more methods to add. */
export default function MethodsSection() {
  const { words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const methods = draft ? shownMethods(draft) : [];
  const cards = useCards(methods.map(({ id }) => id));
  if (!draft) return null;
  return (
    <Section title={words.t('pane.methods')}>
      <Accordion collapsible multiple>
        {methods.map((method, i) => (
          <MethodCard
            key={cards[i]}
            card={cards[i] ?? ''}
            method={method}
            title={titleOf(method, methods, words)}
          />
        ))}
      </Accordion>
      <AddMethod />
    </Section>
  );
}

/** Several methods of one kind are told apart by their ids, as in the sheet. */
function titleOf({ id, document }: ShownMethod, methods: readonly ShownMethod[], words: Words): string {
  const name = words.t(`method.${document.kind}`);
  const shared = methods.filter((other) => other.document.kind === document.kind).length > 1;
  return shared ? words.t('column.ofMethod', { column: name, method: id }) : name;
}
