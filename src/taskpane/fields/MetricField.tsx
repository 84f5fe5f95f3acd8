import type { MetricReference } from '../../core';
import { metricName } from '../../words';
import { metricsOffered } from '../offered';
import { usePane, usePaneState } from '../PaneContext';
import { Choice } from './Choice';
import { NumberField } from './NumberField';

type Parts = { readonly metric: string; readonly by: string | null; readonly months: number | null };

/** A metric of the source, by itself or divided by another, over the whole period or its last months. */
export function MetricField(props: {
  readonly label: string;
  readonly value: MetricReference;
  /** Only the metric itself, or only what it is divided by and the months it is taken over; without it both. */
  readonly part?: 'metric' | 'rest';
  /** Without a visible label: the row that it stands in tells what it is. */
  readonly bare?: boolean;
  readonly onChange: (value: MetricReference) => void;
}) {
  const { label, value, part, bare = false, onChange } = props;
  const { words } = usePane();
  const source = usePaneState((state) => state.draft?.source);
  const parts = partsOf(value);
  const set = (changed: Partial<Parts>): void => onChange(referenceOf({ ...parts, ...changed }));
  const offered = source ? metricsOffered(source) : [];
  const options = (own: string) =>
    [...new Set([...offered, own])].map((metric) => ({ value: metric, text: metricName(words, metric) }));
  const windowed = source?.layout === 'transactions';
  const problemOf = (metric: string | null): string | null =>
    metric === null || offered.length === 0 || offered.includes(metric)
      ? null
      : words.t('condition.noColumn', { what: metricName(words, metric) });
  return (
    <>
      {part !== 'rest' && (
        <Choice
          label={label}
          bare={bare}
          value={parts.metric}
          problem={problemOf(parts.metric)}
          options={options(parts.metric)}
          onChange={(metric) => set({ metric, ...(metric === parts.by ? { by: null } : {}) })}
        />
      )}
      {part !== 'metric' && (
        <Choice
          label={words.t('field.dividedBy')}
          description={label}
          value={parts.by ?? ''}
          problem={problemOf(parts.by)}
          options={[
            { value: '', text: words.t('field.nothing') },
            ...options(parts.by ?? parts.metric).filter((option) => option.value !== parts.metric),
          ]}
          onChange={(by) => set({ by: by === '' ? null : by })}
        />
      )}
      {part !== 'metric' && (windowed || parts.months !== null) && (
        <NumberField
          label={words.t('field.overMonths')}
          description={label}
          value={parts.months ?? undefined}
          min={1}
          max={1200}
          whole
          onChange={(months) => set({ months })}
          onEmpty={() => set({ months: null })}
        />
      )}
    </>
  );
}

function partsOf(reference: MetricReference): Parts {
  if (typeof reference === 'string') return { metric: reference, by: null, months: null };
  const months = reference.last?.months ?? null;
  if ('metric' in reference) return { metric: reference.metric, by: null, months };
  return { metric: reference.ratio[0], by: reference.ratio[1], months };
}

function referenceOf({ metric, by, months }: Parts): MetricReference {
  const last = months === null ? {} : { last: { months } };
  if (by !== null) return { ratio: [metric, by], ...last };
  return months === null ? metric : { metric, last: { months } };
}
