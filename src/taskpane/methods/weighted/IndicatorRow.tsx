import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { metricLabel } from '../../../app';
import { metricName } from '../../../words';
import { MetricField } from '../../fields/MetricField';
import { NumberField } from '../../fields/NumberField';
import { RowButtons } from '../../fields/RowButtons';
import { usePane } from '../../PaneContext';
import type { IndicatorProps } from './indicatorProps';
import { leastWeight, measuredBy, withChanged, withoutIndicator } from './indicators';
import { Scoring } from './Scoring';
import { ShareSlider } from './ShareSlider';
import type { Share } from './useShares';
import { isByHand } from './weightsKinds';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px 26px',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  weight: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
  remove: { gridColumn: 3 },
  inAll: { color: tokens.colorNeutralForeground2, textAlign: 'end', gridColumn: '1 / 3' },
});

/** An indicator: its metric, its weight or what was found for it, and how it is scored when that is opened. */
export function IndicatorRow({
  share: slid,
  ...props
}: IndicatorProps & { readonly share: Share | undefined }) {
  const { document, method, index, result, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const indicator = method.indicators[index];
  if (!indicator) return null;
  const name = metricName(words, metricLabel(indicator.metric));
  const byHand = isByHand(method.weights);
  const found = result?.indicators[index]?.weight;
  const share = found === undefined ? '…' : `${words.number(found * 100)}%`;
  const inAll = byHand && (method.families !== undefined || method.weights !== 'manual');
  return (
    <div role="group" aria-label={name}>
      <div className={styles.row}>
        <MetricField
          label={words.t('weighted.indicator', { n: index + 1 })}
          part="metric"
          bare
          value={indicator.metric}
          onChange={(metric) => onChange(withChanged(document, index, (one) => measuredBy(one, metric)))}
        />
        {byHand ? (
          <NumberField
            label={words.t('pane.weightOf', { metric: name })}
            bare
            value={indicator.weight}
            min={leastWeight(document, index)}
            unit="%"
            onChange={(weight) => onChange(withChanged(document, index, (one) => ({ ...one, weight })))}
          />
        ) : (
          <Caption1 className={styles.weight}>{share}</Caption1>
        )}
        <div className={styles.remove}>
          <RowButtons
            of={name}
            onRemove={method.indicators.length > 1 ? () => onChange(withoutIndicator(document, index)) : null}
          />
        </div>
        {inAll && <Caption1 className={styles.inAll}>{words.t('weighted.inAll', { share })}</Caption1>}
      </div>
      {slid && <ShareSlider name={name} share={slid} />}
      <Scoring {...props} name={name} />
    </div>
  );
}
