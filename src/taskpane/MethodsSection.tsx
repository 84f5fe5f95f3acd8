import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  Switch,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AbcSettings } from './AbcSettings';
import { canRfm } from './draft';
import { otherMethods } from './kept';
import { Message } from './Message';
import { usePane, usePaneState } from './PaneContext';
import { RfmSettings } from './RfmSettings';
import { Section } from './Section';
import { WeightedSettings } from './WeightedSettings';

const useStyles = makeStyles({
  item: { position: 'relative' },
  switch: { position: 'absolute', top: '6px', right: 0, zIndex: 1 },
  panel: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  quiet: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** The three methods: a switch each, and their main settings when opened. */
export function MethodsSection() {
  const styles = useStyles();
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (!draft) return null;
  const others = otherMethods(draft.kept).map(({ id, kind }) =>
    words.t('pane.alsoMethod', { id, kind: words.t(`pane.kind.${kind}`) }),
  );
  const toggle = (kind: 'abc' | 'rfm' | 'weighted') => (on: boolean) =>
    void session.change({ [kind]: { ...draft[kind], on } });
  return (
    <Section title={words.t('pane.methods')}>
      <Accordion collapsible multiple>
        <Method kind="abc" on={draft.abc.on} onToggle={toggle('abc')}>
          <AbcSettings draft={draft} />
        </Method>
        <Method kind="rfm" on={draft.rfm.on} onToggle={toggle('rfm')}>
          <RfmSettings draft={draft} />
        </Method>
        <Method kind="weighted" on={draft.weighted.on} onToggle={toggle('weighted')}>
          <WeightedSettings draft={draft} />
        </Method>
      </Accordion>
      {others.length > 0 && (
        <Caption1 block className={styles.quiet}>
          {words.t('pane.alsoMethods', { methods: others.join(words.t('pane.comma')) })}
        </Caption1>
      )}
      {draft.rfm.on && !canRfm(draft) && (
        <Message intent="warning" note={{ id: 'pane.rfmNeeds', values: {} }} />
      )}
    </Section>
  );
}

function Method(props: {
  readonly kind: 'abc' | 'rfm' | 'weighted';
  readonly on: boolean;
  readonly onToggle: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const { words } = usePane();
  const name = words.t(`method.${props.kind}`);
  return (
    <AccordionItem value={props.kind} className={styles.item}>
      <AccordionHeader>{name}</AccordionHeader>
      <Switch
        className={styles.switch}
        checked={props.on}
        aria-label={name}
        onChange={(_, { checked }) => props.onToggle(checked)}
      />
      <AccordionPanel className={styles.panel}>{props.children}</AccordionPanel>
    </AccordionItem>
  );
}
