import { metricLabel } from '../../../app';
import type { WeightedResult } from '../../../core';
import { metricName } from '../../../words';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { Consistency } from './Consistency';
import { Pairs } from './Pairs';
import { comparisonsOf, withComparisons } from './weightsKinds';

/** Every pair of indicators compared, and whether the comparisons agree. */
export function Comparisons(props: EditorProps<'weighted'> & { readonly result: WeightedResult | null }) {
  const { document, method, result, onChange } = props;
  const { words } = usePane();
  const matrix = comparisonsOf(method.weights);
  if (!matrix) return null;
  return (
    <>
      <Pairs
        matrix={matrix}
        names={method.indicators.map(({ metric }) => metricName(words, metricLabel(metric)))}
        onChange={(next) => onChange({ ...document, weights: withComparisons(method.weights, next) })}
      />
      <Consistency id={method.id} ratio={result?.consistencyRatio} things={matrix.length} />
    </>
  );
}
