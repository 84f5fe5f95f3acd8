import { metricLabel } from '../../../app';
import { metricName } from '../../../words';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { Pairs } from './Pairs';
import { comparisonsOf, withComparisons } from './weightsKinds';

/** Every pair of indicators compared, where weights come from that. */
export function Comparisons({ document, method, onChange }: EditorProps<'weighted'>) {
  const { words } = usePane();
  const matrix = comparisonsOf(method.weights);
  if (!matrix) return null;
  return (
    <Pairs
      matrix={matrix}
      names={method.indicators.map(({ metric }) => metricName(words, metricLabel(metric)))}
      onChange={(next) => onChange({ ...document, weights: withComparisons(method.weights, next) })}
    />
  );
}
