import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { explain } from '../../app';
import type { MethodExplanation } from '../../core';
import { explanationSentences, methodSentences } from '../../words';
import { usePane } from '../PaneContext';
import { Contributions } from './Contributions';
import { CopyText } from './CopyText';
import type { Graded } from './useGraded';

const useStyles = makeStyles({
  why: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  name: { margin: 0, overflowWrap: 'anywhere' },
  sentence: { overflowWrap: 'anywhere' },
});

/** Why a customer has their tier: sentence by sentence, and the parts of a weighted score as a table. */
export function WhyThisTier({ graded, customer }: { readonly graded: Graded; readonly customer: number }) {
  const styles = useStyles();
  const { words } = usePane();
  const explanation = explain(graded.policy, graded.grading, customer);
  // Who is in which tier stands above.
  const ruled = explanationSentences(words, { ...explanation, methods: [] }).slice(0, -1);
  return (
    <section className={styles.why} aria-label={words.t('closer.why', { customer: explanation.customer })}>
      <Subtitle2 as="h3" className={styles.name}>
        {words.t('closer.nameAndTier', { customer: explanation.customer, tier: explanation.tier })}
      </Subtitle2>
      {explanation.methods.map((method) => (
        <div key={method.method}>
          <Sentences of={methodSentences(words, withoutTable(method))} />
          {method.kind === 'weighted' && method.score !== null && <Contributions method={method} />}
        </div>
      ))}
      <Sentences of={ruled} />
      <CopyText text={explanationSentences(words, explanation).join('\n')} />
    </section>
  );
}

function Sentences({ of: sentences }: { readonly of: readonly string[] }) {
  const styles = useStyles();
  return sentences.map((sentence, i) => (
    <Body1 key={i} block className={styles.sentence}>
      {sentence}
    </Body1>
  ));
}

/** What the table says the sentences need not. */
const withoutTable = (method: MethodExplanation): MethodExplanation =>
  method.kind === 'weighted' ? { ...method, contributions: [] } : method;
