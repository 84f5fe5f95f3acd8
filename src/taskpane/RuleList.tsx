import { Caption1, tokens } from '@fluentui/react-components';
import type { Note } from '../core';
import { conditionSentence } from '../words';
import { ConditionEditor } from './conditions/ConditionEditor';
import type { Known } from './conditions/known';
import { problemsOf } from './conditions/problems';
import type { Final, Rule } from './conditions/rules';
import { actionOf, ACTIONS, doing, MOST_RULES, newRule, tiersFor } from './conditions/rules';
import { SentenceList } from './conditions/SentenceList';
import { Choice } from './fields/Choice';
import { moved } from './fields/moved';
import { methodTitle } from './methods/methodTitle';
import { usePane, usePaneState } from './PaneContext';

/** Rules in sentences: they adjust the final tier, in this order. */
export function RuleList(props: {
  readonly rules: readonly Rule[];
  readonly known: Known;
  readonly final: Final;
  readonly unknown: string;
  readonly onChange: (rules: Rule[]) => void;
}) {
  const { rules, known, final, unknown, onChange } = props;
  const { words } = usePane();
  const nameOf = (i: number): string => words.t('rule.name', { number: i + 1 });
  const tierGone = (rule: Rule): Note[] => {
    const { tier } = actionOf(rule);
    if (tiersFor('set', final, unknown).includes(tier)) return [];
    return [{ id: 'rule.tierGone', values: { tier, name: methodTitle(words, final.method) } }];
  };
  return (
    <SentenceList
      label={words.t('pane.rules')}
      sentences={rules.map((rule, i) => {
        const { kind, tier } = actionOf(rule);
        const when = conditionSentence(words, rule.when);
        return {
          name: nameOf(i),
          text: words.t(`rule.${kind}`, { number: i + 1, when, tier }),
          problems: [...tierGone(rule), ...problemsOf(rule.when, known, words)],
        };
      })}
      addText={words.t('pane.addRule')}
      onAdd={rules.length < MOST_RULES ? () => onChange([...rules, newRule(known, final)]) : null}
      onMove={(from, to) => onChange(moved(rules, from, to))}
      onRemove={(i) => onChange(rules.toSpliced(i, 1))}
    >
      {(i) => {
        const rule = rules[i];
        if (!rule) return null;
        return (
          <>
            <ConditionEditor
              of={nameOf(i)}
              condition={rule.when}
              known={known}
              onChange={(when) => onChange(rules.with(i, { ...rule, when }))}
            />
            <RuleAction
              of={nameOf(i)}
              rule={rule}
              final={final}
              unknown={unknown}
              onChange={(next) => onChange(rules.with(i, next))}
            />
            <RuleEffect index={i} />
          </>
        );
      }}
    </SentenceList>
  );
}

/** How many customers the rule moves in the run that is shown. */
function RuleEffect({ index }: { readonly index: number }) {
  const { words } = usePane();
  const effect = usePaneState((state) => state.grading?.finalTiers.adjustments[index]);
  if (!effect) return null;
  return (
    <Caption1 style={{ color: tokens.colorNeutralForeground2 }}>
      {words.t('rule.effect', { count: effect.from.size })}
    </Caption1>
  );
}

function RuleAction(props: {
  readonly of: string;
  readonly rule: Rule;
  readonly final: Final;
  readonly unknown: string;
  readonly onChange: (rule: Rule) => void;
}) {
  const { of, rule, final, unknown, onChange } = props;
  const { words } = usePane();
  const { kind, tier } = actionOf(rule);
  const offered = tiersFor(kind, final, unknown);
  return (
    <>
      <Choice
        label={words.t('rule.does')}
        description={of}
        value={kind}
        options={ACTIONS.map((one) => ({ value: one, text: words.t(`rule.does.${one}`) }))}
        onChange={(value) => {
          const next = ACTIONS.find((one) => one === value) ?? 'set';
          const tiers = tiersFor(next, final, unknown);
          onChange(doing(rule, next, tiers.includes(tier) ? tier : (tiers.at(-1) ?? tier)));
        }}
      />
      <Choice
        label={words.t('ladder.tier')}
        description={of}
        value={tier}
        options={[...new Set([...offered, tier])].map((one) => ({
          value: one,
          text: offered.includes(one) || one === unknown ? one : words.t('rule.noTier', { tier: one }),
        }))}
        onChange={(next) => onChange(doing(rule, kind, next))}
      />
    </>
  );
}
