import { Caption1, makeStyles, Select, tokens } from '@fluentui/react-components';
import { metricLabel } from '../../app';
import { metricName, metricUnit } from '../../words';
import { DateField } from '../fields/DateField';
import { Fold } from '../fields/Fold';
import { MetricField } from '../fields/MetricField';
import { NumberField } from '../fields/NumberField';
import { usePane } from '../PaneContext';
import { mainMetric } from './asked';
import type { LimitField, MetricCondition } from './comparisons';
import { comparisonOf, COMPARISONS, limitFields, withComparison } from './comparisons';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 104px',
    // What is wrong with a field stands below its row, and what comes behind the field beside it.
    gridAutoFlow: 'row dense',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  days: { gridTemplateColumns: 'minmax(0, 1fr) 144px' },
  lower: { color: tokens.colorNeutralForeground2, textAlign: 'end' },
});

/** What a metric is held against; over how many months it is taken and what it is divided by, on demand. */
export function MetricLimits(props: {
  readonly of: string;
  readonly condition: MetricCondition;
  readonly onChange: (condition: MetricCondition) => void;
}) {
  const { of, condition, onChange } = props;
  const styles = useStyles();
  const { words } = usePane();
  const label = metricLabel(condition.metric);
  const unit = metricUnit(label);
  // A day is not more or less than another, but later or earlier.
  const kind = unit === 'day' ? 'day.' : '';
  const comparison = comparisonOf(condition);
  const [first, second, ...others] = limitFields(condition);
  const field = (one: LimitField) => (
    <Limit
      key={one.limit}
      of={of}
      unit={unit}
      field={one}
      onChange={(value) => onChange({ ...condition, [one.limit]: value })}
    />
  );
  return (
    <>
      <div className={`${styles.row} ${unit === 'day' ? styles.days : ''}`}>
        <Select
          aria-label={`${of}: ${words.t('comparison')}`}
          value={comparison ?? ''}
          onChange={(_, { value }) => {
            const chosen = COMPARISONS.find((one) => one === value);
            if (chosen) onChange(withComparison(condition, chosen));
          }}
        >
          {comparison === null && <option value="">{words.t('comparison.other')}</option>}
          {COMPARISONS.map((one) => (
            <option key={one} value={one}>
              {words.t(`comparison.${kind}${one}`)}
            </option>
          ))}
        </Select>
        {first ? field(first) : <span />}
        {[second, ...others].map(
          (one) =>
            one && [
              <Caption1 key={`${one.limit}.text`} className={styles.lower}>
                {words.t(`comparison.${kind}and.${one.limit}`)}
              </Caption1>,
              field(one),
            ],
        )}
      </div>
      {unit !== 'day' && (
        <Fold
          title={words.t('condition.metricMore', { metric: metricName(words, mainMetric(condition.metric)) })}
        >
          <MetricField
            label={of}
            part="rest"
            value={condition.metric}
            onChange={(metric) => onChange({ ...condition, metric })}
          />
        </Fold>
      )}
    </>
  );
}

function Limit(props: {
  readonly of: string;
  readonly unit: ReturnType<typeof metricUnit>;
  readonly field: LimitField;
  readonly onChange: (value: number) => void;
}) {
  const { of, unit, field, onChange } = props;
  const { words } = usePane();
  const { limit, ...values } = field;
  const label = `${of}: ${words.t(`comparison.${unit === 'day' ? 'day.' : ''}${limit}`)}`;
  if (unit === 'day') return <DateField label={label} value={values.value} onChange={onChange} />;
  return (
    <NumberField
      bare
      label={label}
      {...values}
      {...(unit === 'share' ? { unit: '%' } : {})}
      onChange={onChange}
    />
  );
}
