import { metricName } from '../../../words';
import { Choice } from '../../fields/Choice';
import { metricsOffered } from '../../offered';
import { usePane, usePaneState } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { MOST_COMPARED } from './pairComparisons';
import { MOST_INDICATORS, withIndicator } from './indicators';
import { comparisonsOf } from './weightsKinds';

/** Adds a metric that is not weighed yet. */
export function AddIndicator({ document, method, onChange }: EditorProps<'weighted'>) {
  const { words } = usePane();
  const source = usePaneState((state) => state.draft?.source);
  const most = comparisonsOf(method.weights) ? MOST_COMPARED : MOST_INDICATORS;
  const free = (source ? metricsOffered(source) : []).filter(
    (metric) => !method.indicators.some((one) => one.metric === metric),
  );
  if (free.length === 0 || method.indicators.length >= most) return null;
  return (
    <Choice
      label={words.t('weighted.add')}
      value=""
      options={[
        { value: '', text: words.t('pane.chooseKind') },
        ...free.map((metric) => ({ value: metric, text: metricName(words, metric) })),
      ]}
      onChange={(metric) => {
        if (metric !== '') onChange(withIndicator(document, metric));
      }}
    />
  );
}
