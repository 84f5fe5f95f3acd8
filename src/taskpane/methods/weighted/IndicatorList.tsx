import { Caption1, tokens } from '@fluentui/react-components';
import { metricLabel } from '../../../app';
import type { WeightedResult } from '../../../core';
import { usePane } from '../../PaneContext';
import type { EditorProps } from '../editor';
import { AddIndicator } from './AddIndicator';
import { IndicatorRow } from './IndicatorRow';
import { withWeights } from './indicators';
import { useShares } from './useShares';
import { WeightsSum } from './WeightsSum';
import { isByHand } from './weightsKinds';

/** The indicators with their weights: those by hand add up to 100 % when one is moved. */
export function IndicatorList(props: EditorProps<'weighted'> & { readonly result: WeightedResult | null }) {
  const { document, method, onChange } = props;
  const { words } = usePane();
  const weights = method.indicators.map(({ weight }) => weight);
  const weigh = (next: readonly number[]): void => onChange(withWeights(document, next));
  const shares = useShares(
    method.indicators.map(({ metric }) => metricLabel(metric)),
    weights,
    weigh,
  );
  const byHand = isByHand(method.weights);
  // In families a weight is a part of the family's.
  const whole = byHand && !method.families;
  return (
    <>
      {method.indicators.map((_, i) => (
        <IndicatorRow
          key={i}
          {...props}
          index={i}
          share={whole && weights.length > 1 ? shares[i] : undefined}
        />
      ))}
      <AddIndicator {...props} />
      {whole && <WeightsSum weights={weights} onChange={weigh} />}
      {byHand && method.families && (
        <Caption1 block style={{ color: tokens.colorNeutralForeground2 }}>
          {words.t('weighted.sharedInFamilies')}
        </Caption1>
      )}
    </>
  );
}
