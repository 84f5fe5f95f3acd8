import { Caption1, tokens } from '@fluentui/react-components';
import type { Play } from '../../core';
import { finalOf } from '../conditions/rules';
import { useKnown } from '../conditions/useKnown';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { NumberField } from '../fields/NumberField';
import { TextField } from '../fields/TextField';
import { usePane, usePaneState } from '../PaneContext';
import { Section } from '../Section';
import type { Words } from '../../words';
import { playOf, TEXTS, without, withPlay } from './playbook';

/** What is done for the customers of each final tier. */
export function PlaybookSection() {
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const known = useKnown();
  const tiers = draft && known ? (finalOf(draft, known)?.method.tiers ?? []) : [];
  if (!draft || tiers.length === 0) return null;
  return (
    <Section title={words.t('pane.playbook')}>
      <Caption1 style={{ color: tokens.colorNeutralForeground2 }}>{words.t('playbook.hint')}</Caption1>
      {tiers.map((tier) => (
        <Fold key={tier} title={titleOf(playOf(draft, tier), words)}>
          <PlayFields
            play={playOf(draft, tier)}
            tiers={tiers}
            onChange={(play) => void session.change(withPlay(draft, play, tiers))}
          />
        </Fold>
      ))}
    </Section>
  );
}

/** The tier, and what of its play fits on a line. */
function titleOf({ tier, service, contactEvery }: Play, words: Words): string {
  const parts = [
    ...(service === undefined ? [] : [service]),
    ...(contactEvery === undefined ? [] : [words.t('playbook.every', { count: contactEvery })]),
  ];
  return parts.length === 0 ? tier : `${tier} · ${parts.join(words.t('pane.comma'))}`;
}

function PlayFields(props: {
  readonly play: Play;
  readonly tiers: readonly string[];
  readonly onChange: (play: Play) => void;
}) {
  const { play, tiers, onChange } = props;
  const { words } = usePane();
  return (
    <>
      {TEXTS.map((key) => (
        <TextField
          key={key}
          label={words.t(`playbook.${key}`)}
          value={play[key] ?? ''}
          onChange={(text) => onChange({ ...play, [key]: text })}
          onEmpty={() => onChange(without(play, key))}
        />
      ))}
      <NumberField
        label={words.t('playbook.contactEvery')}
        value={play.contactEvery}
        min={1}
        max={3660}
        whole
        onChange={(contactEvery) => onChange({ ...play, contactEvery })}
        onEmpty={() => onChange(without(play, 'contactEvery'))}
      />
      <NumberField
        label={words.t('playbook.hours')}
        value={play.hours}
        min={0}
        max={744}
        onChange={(hours) => onChange({ ...play, hours })}
        onEmpty={() => onChange(without(play, 'hours'))}
      />
      <Choice
        label={words.t('playbook.target')}
        value={play.target ?? ''}
        options={[
          { value: '', text: words.t('playbook.nextBetter') },
          ...tiers.map((tier) => ({ value: tier, text: tier })),
        ]}
        onChange={(target) => onChange(target === '' ? without(play, 'target') : { ...play, target })}
      />
    </>
  );
}
