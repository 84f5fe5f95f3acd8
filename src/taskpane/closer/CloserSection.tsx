import { Caption1, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { methodName } from '../../words';
import { Fold } from '../fields/Fold';
import { usePane } from '../PaneContext';
import { Section } from '../Section';
import { FindCustomer } from './FindCustomer';
import { ForetoldOutcome } from './ForetoldOutcome';
import { hasIndicatorsToLeaveOut } from './leaveOut';
import { TierPortraits } from './TierPortraits';
import { TiersByWords } from './TiersByWords';
import type { Graded } from './useGraded';
import { useGraded } from './useGraded';
import { WhoMoves } from './WhoMoves';
import { WithoutIndicator } from './WithoutIndicator';

/** Why customers have their tiers, what tiers are like, and what another policy would make of them. */
export default function CloserSection() {
  const graded = useGraded();
  const [last, setLast] = useState(graded);
  if (graded && graded !== last) setLast(graded);
  // What is open and what was typed stays while customers are graded anew.
  return (
    last && (
      <div hidden={graded === null}>
        <Closer graded={last} />
      </div>
    )
  );
}

function Closer({ graded }: { readonly graded: Graded }) {
  const { words } = usePane();
  const { grading, policy } = graded;
  return (
    <Section title={words.t('closer.title')}>
      <FindCustomer graded={graded} />
      <div>
        {Object.keys(grading.methods).length > 1 && (
          <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
            {words.t('closer.finalBy', { method: methodName(words, grading.final) })}
          </Caption1>
        )}
        <Fold title={words.t('closer.moves')}>
          <WhoMoves grading={grading} />
        </Fold>
        {Object.keys(grading.customers.words).length > 0 && (
          <Fold title={words.t('closer.byWords')}>
            <TiersByWords grading={grading} />
          </Fold>
        )}
        <Fold title={words.t('closer.portraits')}>
          <TierPortraits graded={graded} />
        </Fold>
        <Fold title={words.t('closer.outcome')}>
          <ForetoldOutcome graded={graded} />
        </Fold>
        {hasIndicatorsToLeaveOut(policy) && (
          <Fold title={words.t('closer.without')}>
            <WithoutIndicator grading={grading} />
          </Fold>
        )}
      </div>
    </Section>
  );
}
