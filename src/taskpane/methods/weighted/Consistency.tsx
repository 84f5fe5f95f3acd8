import { Caption1, tokens } from '@fluentui/react-components';
import { metricName } from '../../../words';
import { Message } from '../../Message';
import { usePane, usePaneState } from '../../PaneContext';
import { worstPair } from './found';

/** Fewer things cannot contradict each other. */
const FEWEST = 3;

/** Whether comparisons agree with each other, and the pair to look at first where they do not. */
export function Consistency(props: {
  readonly id: string;
  /** undefined: not graded yet. */
  readonly ratio: number | undefined;
  readonly things: number;
}) {
  const { id, ratio, things } = props;
  const { words } = usePane();
  const grading = usePaneState((state) => state.grading);
  if (ratio === undefined || things < FEWEST) return null;
  // Perfect agreement is 0 but for rounding, which may leave it below.
  const shown = words.number(Math.max(0, Number(ratio.toFixed(3))));
  const pair = worstPair(id, grading);
  if (!pair) {
    return (
      <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
        {words.t('ahp.consistent', { ratio: shown })}
      </Caption1>
    );
  }
  const [first, second] = pair.map((label) => metricName(words, label));
  return (
    <Message
      intent="warning"
      note={{ id: 'ahp.inconsistent', values: { ratio: shown, first: first ?? '', second: second ?? '' } }}
    />
  );
}
