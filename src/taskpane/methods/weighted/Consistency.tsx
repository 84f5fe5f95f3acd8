import { Button, Caption1, tokens } from '@fluentui/react-components';
import { ahpWeights, betterPair, INCONSISTENT } from '../../../app';
import { Message } from '../../Message';
import { usePane } from '../../PaneContext';
import type { Comparisons } from './pairComparisons';
import { stepOf, STEPS, withPair } from './pairComparisons';
import { pairSentence } from './pairSentence';

/** Fewer things cannot contradict each other. */
const FEWEST = 3;

/** Whether comparisons agree with each other; where they do not, the pair to look at first and what would fit better. */
export function Consistency(props: {
  readonly matrix: Comparisons;
  readonly names: readonly string[];
  readonly onChange: (matrix: number[][]) => void;
}) {
  const { matrix, names, onChange } = props;
  const { words } = usePane();
  if (matrix.length < FEWEST) return null;
  const { consistencyRatio } = ahpWeights(matrix);
  // Perfect agreement is 0 but for rounding, which may leave it below.
  const shown = (ratio: number): string => words.number(Math.max(0, Number(ratio.toFixed(3))));
  if (consistencyRatio < INCONSISTENT) {
    return (
      <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
        {words.t('ahp.consistent', { ratio: shown(consistencyRatio) })}
      </Caption1>
    );
  }
  const better = betterPair(matrix, STEPS);
  // Of three comparisons or more one always fits better otherwise, unless it is none of the steps.
  if (!better) return null;
  const { row, column, value, ratio } = better;
  const said = (one: number): string => pairSentence(words, one, names[row] ?? '', names[column] ?? '');
  return (
    <>
      <Message
        intent="warning"
        note={{
          id: 'ahp.inconsistent',
          values: {
            ratio: shown(consistencyRatio),
            pair: said(stepOf(matrix[row]?.[column] ?? 1)),
            better: said(value),
            then: shown(ratio),
          },
        }}
      />
      <Button
        size="small"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange(withPair(matrix, row, column, value))}
      >
        {words.t('ahp.take')}
      </Button>
    </>
  );
}
