import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { Choice } from '../../fields/Choice';
import { usePane } from '../../PaneContext';
import type { Comparisons } from './pairComparisons';
import { pairsOf, stepOf, STEPS, withPair } from './pairComparisons';

const useStyles = makeStyles({
  pairs: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 150px',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  pair: { display: 'contents' },
  text: { overflowWrap: 'anywhere' },
});

/** Every pair compared: how many times as important the first is as the second. */
export function Pairs(props: {
  readonly matrix: Comparisons;
  /** What is compared, in the order of the matrix. */
  readonly names: readonly string[];
  readonly onChange: (matrix: number[][]) => void;
}) {
  const { matrix, names, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const textOf = (value: number): string => {
    if (value === 1) return words.t('ahp.equal');
    const times = Number((value > 1 ? value : 1 / value).toFixed(2));
    return words.t(value > 1 ? 'ahp.more' : 'ahp.less', { times });
  };
  return (
    <div className={styles.pairs} role="group" aria-label={words.t('weighted.by.ahp')}>
      {pairsOf(matrix.length).map(([i, j]) => {
        const value = stepOf(matrix[i]?.[j] ?? 1);
        const pair = words.t('ahp.pair', { first: names[i] ?? '', second: names[j] ?? '' });
        const steps = STEPS.includes(value) ? STEPS : [...STEPS, value];
        return (
          <div key={`${i} ${j}`} className={styles.pair}>
            <Caption1 className={styles.text}>{pair}</Caption1>
            <Choice
              bare
              label={pair}
              value={String(value)}
              options={steps.map((step) => ({ value: String(step), text: textOf(step) }))}
              onChange={(chosen) => onChange(withPair(matrix, i, j, Number(chosen)))}
            />
          </div>
        );
      })}
    </div>
  );
}
