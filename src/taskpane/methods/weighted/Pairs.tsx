import { makeStyles, tokens } from '@fluentui/react-components';
import { Choice } from '../../fields/Choice';
import { usePane } from '../../PaneContext';
import { Consistency } from './Consistency';
import type { Comparisons } from './pairComparisons';
import { pairsOf, stepOf, STEPS, withPair } from './pairComparisons';
import { pairSentence } from './pairSentence';

const useStyles = makeStyles({
  pairs: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** Every pair compared, a sentence each, and whether the comparisons agree with each other. */
export function Pairs(props: {
  readonly matrix: Comparisons;
  /** What is compared, in the order of the matrix. */
  readonly names: readonly string[];
  readonly onChange: (matrix: number[][]) => void;
}) {
  const { matrix, names, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <div className={styles.pairs} role="group" aria-label={words.t('weighted.by.ahp')}>
        {pairsOf(matrix.length).map(([i, j]) => {
          const value = stepOf(matrix[i]?.[j] ?? 1);
          const [first = '', second = ''] = [names[i], names[j]];
          const steps = STEPS.includes(value) ? STEPS : [...STEPS, value];
          return (
            <Choice
              key={`${i} ${j}`}
              bare
              label={words.t('ahp.pair', { first, second })}
              value={String(value)}
              options={steps.map((step) => ({
                value: String(step),
                text: pairSentence(words, step, first, second),
              }))}
              onChange={(chosen) => onChange(withPair(matrix, i, j, Number(chosen)))}
            />
          );
        })}
      </div>
      <Consistency matrix={matrix} names={names} onChange={onChange} />
    </>
  );
}
