import { Caption1, Switch, tokens } from '@fluentui/react-components';
import { methodName } from '../words';
import { finalOf, unknownOf, withUnknown } from './conditions/rules';
import { useKnown } from './conditions/useKnown';
import type { TopDraft } from './draft';
import { Choice } from './fields/Choice';
import { Fold } from './fields/Fold';
import { NumberField } from './fields/NumberField';
import { TextField } from './fields/TextField';
import { Message } from './Message';
import { methodTitle } from './methods/methodTitle';
import { NamedTier } from './methods/NamedTier';
import { usePane, usePaneState } from './PaneContext';
import { RuleList } from './RuleList';
import { Section } from './Section';

/** Whose tier is the final one, the rules that adjust it, and what the policy is called. */
export function PolicySection() {
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const known = useKnown();
  if (!draft || !known) return null;
  const final = finalOf(draft, known);
  // Without a method there is no tier; the preview says so.
  if (!final) return null;
  const { top } = draft;
  const { method, gone } = final;
  const change = (next: TopDraft): void => void session.change({ top: next });
  const rules = top.rules ?? [];
  return (
    <Section title={words.t('pane.policy')}>
      {gone !== null && (
        <Message
          intent="warning"
          note={{
            id: 'pane.finalGone',
            values: { gone: methodName(words, gone), name: methodTitle(words, method) },
          }}
        />
      )}
      {(known.methods.length > 1 || gone !== null) && (
        <Choice
          label={words.t('pane.finalBy')}
          value={method.id}
          options={known.methods.map((one) => ({ value: one.id, text: methodTitle(words, one) }))}
          onChange={(id) => change({ ...top, final: id })}
        />
      )}
      <Caption1 style={{ color: tokens.colorNeutralForeground2 }}>
        {words.t(rules.length > 0 ? 'pane.rulesHint' : 'pane.noRules')}
      </Caption1>
      <RuleList
        rules={rules}
        known={known}
        final={final}
        unknown={unknownOf(top)}
        onChange={(next) => change({ ...top, rules: next })}
      />
      <Switch
        checked={top.frozen !== undefined}
        label={
          top.frozen === undefined
            ? words.t('pane.freeze')
            : words.t('pane.frozenOn', { date: words.date(top.frozen.at) })
        }
        onChange={(_, { checked }) => void (checked ? session.limits.freeze() : session.limits.thaw())}
      />
      <Fold title={words.t('pane.moreSettings')}>
        <TextField
          label={words.t('pane.policyName')}
          value={top.name ?? ''}
          onChange={(name) => change({ ...top, name })}
          onEmpty={() => change({ ...top, name: '' })}
        />
        <NamedTier tier={unknownOf(top)} tiers={method.tiers}>
          <TextField
            label={words.t('pane.unknownName')}
            value={unknownOf(top)}
            taken={known.methods.flatMap(({ tiers }) => tiers)}
            onChange={(name) => change(withUnknown(top, name))}
          />
        </NamedTier>
        <NumberField
          label={words.t('pane.reviewEvery')}
          value={top.reviewEvery}
          min={1}
          max={3660}
          whole
          onChange={(reviewEvery) => change({ ...top, reviewEvery })}
          onEmpty={() => {
            const { reviewEvery: _, ...others } = top;
            change(others);
          }}
        />
      </Fold>
    </Section>
  );
}
