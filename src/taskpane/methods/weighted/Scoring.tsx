import { metricLabel } from '../../../app';
import { metricUnit } from '../../../words';
import { Choice } from '../../fields/Choice';
import { Fold } from '../../fields/Fold';
import { MetricField } from '../../fields/MetricField';
import { usePane, usePaneState } from '../../PaneContext';
import { BandsTable } from './BandsTable';
import { FamilyChoice } from './FamilyChoice';
import type { IndicatorProps } from './indicatorProps';
import { measuredBy, sideOf, withChanged } from './indicators';
import { ValueField } from './ValueField';
import { betterIn, canAim, middleOf, normalisersFor, scoredBy } from './scoringChoices';

const NONE: readonly number[] = [];

/** How an indicator's values become scores, which family it belongs to, and over what it is taken. */
export function Scoring(props: IndicatorProps & { readonly name: string }) {
  const { document, method, index, name, onChange } = props;
  const { words } = usePane();
  const metrics = usePaneState((state) => state.grading?.customers.metrics);
  const indicator = method.indicators[index];
  if (!indicator) return null;
  const { metric, normalise, bands } = indicator;
  const label = metricLabel(metric);
  const values = metrics?.[label] ?? NONE;
  const unit = metricUnit(label);
  const direction = sideOf(indicator);
  const side = typeof direction === 'object' ? 'target' : direction;
  const summed = method.aggregate === 'sum';
  const set = (change: Parameters<typeof withChanged>[2]): void =>
    onChange(withChanged(document, index, change));
  const normalisers = normalisersFor(direction);
  return (
    <Fold title={words.t('weighted.scoring', { metric: name })}>
      {summed && (
        <Choice
          label={words.t('weighted.normalise')}
          description={name}
          value={normalise}
          options={normalisers.map((one) => ({ value: one, text: words.t(`normalise.${one}`) }))}
          onChange={(value) => {
            const chosen = normalisers.find((one) => one === value);
            if (chosen) set((one) => scoredBy(one, chosen, values, unit));
          }}
        />
      )}
      {summed && bands ? (
        <BandsTable
          name={name}
          unit={unit}
          bands={bands}
          onChange={(next) => set((one) => ({ ...one, bands: next }))}
        />
      ) : (
        <Choice
          label={words.t('weighted.direction')}
          description={name}
          value={side}
          options={['benefit', 'cost', ...(canAim(normalise, method.aggregate) ? ['target'] : [])].map(
            (one) => ({ value: one, text: words.t(`direction.${one}`) }),
          )}
          onChange={(value) =>
            set((one) =>
              betterIn(
                one,
                value === 'target'
                  ? { target: middleOf(values, unit) }
                  : value === 'cost'
                    ? 'cost'
                    : 'benefit',
              ),
            )
          }
        />
      )}
      {typeof direction === 'object' && (
        <ValueField
          label={words.t('weighted.target')}
          description={name}
          unit={unit}
          value={direction.target}
          {...(normalise === 'logMinMax' ? { min: 0 } : {})}
          onChange={(target) => set((one) => betterIn(one, { target }))}
        />
      )}
      <FamilyChoice {...props} />
      <MetricField
        label={name}
        part="rest"
        value={metric}
        onChange={(next) => set((one) => measuredBy(one, next))}
      />
    </Fold>
  );
}
