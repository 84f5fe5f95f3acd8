import type { IndicatorPolicy, Layout } from '../../core';
import { Choice } from '../fields/Choice';
import { usePane } from '../PaneContext';
import { aggregatedBy, AGGREGATES, aggregateOf } from './indicatorEdits';

/** How several rows become one value; where a customer has one row, whether it is a number or words. */
export function RowsChoice(props: {
  readonly indicator: IndicatorPolicy;
  readonly layout: Layout;
  readonly onChange: (indicator: IndicatorPolicy) => void;
}) {
  const { indicator, layout, onChange } = props;
  const { words } = usePane();
  const aggregate = aggregateOf(indicator);
  if (layout === 'customers') {
    // Answers are numbers, and so are words that have one.
    if (indicator.scale || indicator.columns || indicator.combine) return null;
    return (
      <Choice
        label={words.t('indicator.readAs')}
        description={indicator.as}
        value={aggregate === 'mode' ? 'words' : 'number'}
        options={(['number', 'words'] as const).map((one) => ({
          value: one,
          text: words.t(`indicator.readAs.${one}`),
        }))}
        onChange={(value) => onChange(aggregatedBy(indicator, value === 'words' ? 'mode' : 'mean'))}
      />
    );
  }
  return (
    <Choice
      label={words.t('indicator.rows')}
      description={indicator.as}
      value={aggregate}
      options={AGGREGATES.map((one) => ({ value: one, text: words.t(`aggregate.${one}`) }))}
      onChange={(value) =>
        onChange(aggregatedBy(indicator, AGGREGATES.find((one) => one === value) ?? aggregate))
      }
    />
  );
}
