import { Caption1 } from '@fluentui/react-components';
import { conditionSentence } from '../../words';
import { ConditionEditor } from '../conditions/ConditionEditor';
import { firstCondition } from '../conditions/asked';
import { problemsOf } from '../conditions/problems';
import { SentenceList } from '../conditions/SentenceList';
import { useKnown } from '../conditions/useKnown';
import { Choice } from '../fields/Choice';
import { Fold } from '../fields/Fold';
import { usePane } from '../PaneContext';
import type { EditorProps } from './editor';
import type { Step } from './ladderSteps';
import { LadderEdits, MOST_LADDER_TIERS, MOST_STEPS } from './ladderSteps';
import { TierList } from './TierList';

/** Steps in order, the first whose condition holds gives the tier. */
export function LadderEditor({ document, method, onChange }: EditorProps<'ladder'>) {
  const { words } = usePane();
  const known = useKnown(method.id);
  if (!known) return null;
  const { steps, tiers } = method;
  const edits = new LadderEdits(document, method);
  const tierOptions = tiers.map((tier) => ({ value: tier, text: tier }));
  const nameOf = (i: number): string => words.t('ladder.step', { number: i + 1 });
  const editorOf = (i: number, step: Step) => (
    <>
      <ConditionEditor
        of={nameOf(i)}
        condition={step.when}
        known={known}
        onChange={(when) => onChange(edits.withStep(i, { ...step, when }))}
      />
      <Choice
        label={words.t('ladder.tier')}
        description={nameOf(i)}
        value={step.tier}
        options={tierOptions}
        onChange={(tier) => onChange(edits.withStep(i, { ...step, tier }))}
      />
    </>
  );
  return (
    <>
      <Caption1>{words.t('ladder.order')}</Caption1>
      <SentenceList
        label={words.t('ladder.steps')}
        sentences={steps.map(({ when, tier }, i) => ({
          name: nameOf(i),
          text: words.t('ladder.sentence', { number: i + 1, when: conditionSentence(words, when), tier }),
          problems: problemsOf(when, known, words),
        }))}
        addText={words.t('ladder.addStep')}
        onAdd={steps.length < MOST_STEPS ? () => onChange(edits.withNewStep(firstCondition(known))) : null}
        onMove={(from, to) => onChange(edits.withMovedStep(from, to))}
        onRemove={steps.length > 1 ? (i) => onChange(edits.withoutStep(i)) : null}
      >
        {(i) => {
          const step = steps[i];
          return step && editorOf(i, step);
        }}
      </SentenceList>
      <Choice
        label={words.t('ladder.else')}
        value={method.else}
        options={tierOptions}
        onChange={(tier) => onChange(edits.withElse(tier))}
      />
      <Fold title={words.t('ladder.tiers')}>
        <TierList
          tiers={tiers}
          canGo={(tier) => !edits.gives(tier)}
          onName={(i, name) => onChange(edits.withTierName(i, name))}
          onMove={(from, to) => onChange(edits.withMovedTier(from, to))}
          onRemove={(i) => onChange(edits.withoutTier(i))}
          onAdd={tiers.length < MOST_LADDER_TIERS ? () => onChange(edits.withNewTier()) : null}
        />
      </Fold>
    </>
  );
}
