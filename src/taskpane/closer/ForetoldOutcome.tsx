import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { outcomesOf, outcomeTest } from '../../app';
import { Choice } from '../fields/Choice';
import { usePane } from '../PaneContext';
import { OutcomeFound } from './OutcomeFound';
import type { Graded } from './useGraded';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

/** How well the tiers tell what came out later, by a column of the source. */
export function ForetoldOutcome({ graded }: { readonly graded: Graded }) {
  const styles = useStyles();
  const { words } = usePane();
  const [chosen, setChosen] = useState('');
  const outcomes = outcomesOf(graded.policy, graded.grading);
  const outcome = outcomes.includes(chosen) ? chosen : '';
  const found = outcome === '' ? undefined : outcomeTest(graded.policy, graded.grading, outcome);
  return (
    <>
      <Caption1 block className={styles.quiet}>
        {words.t(outcomes.length === 0 ? 'closer.noOutcome' : 'closer.outcomeHint')}
      </Caption1>
      {outcomes.length > 0 && (
        <Choice
          label={words.t('closer.outcomeColumn')}
          value={outcome}
          options={[
            { value: '', text: words.t('pane.chooseKind') },
            ...outcomes.map((name) => ({ value: name, text: name })),
          ]}
          onChange={setChosen}
        />
      )}
      {found && <OutcomeFound outcome={outcome} found={found} />}
    </>
  );
}
