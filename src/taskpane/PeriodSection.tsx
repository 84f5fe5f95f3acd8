import { Choice } from './Choice';
import type { Draft } from './draft';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const PERIODS = [null, 3, 6, 12, 24, 36] as const;

/** Which rows count: period, analysis date, returns. Orders only: a customer list has no rows of its own. */
export function PeriodSection() {
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (draft?.layout !== 'transactions') return null;
  const orders = [null, 'dayFirst', 'monthFirst', 'yearFirst'] as const;
  return (
    <Section title={words.t('pane.period')}>
      <Choice
        label={words.t('pane.lastMonths')}
        value={String(draft.lastMonths ?? '')}
        options={PERIODS.map((months) => ({
          value: String(months ?? ''),
          text: months === null ? words.t('period.all') : words.t('period.lastMonths', { count: months }),
        }))}
        onChange={(months) => void session.change({ lastMonths: months === '' ? null : Number(months) })}
      />
      <Choice
        label={words.t('pane.asOf')}
        value={draft.asOf}
        options={(['latest', 'today'] as const).map((asOf) => ({
          value: asOf,
          text: words.t(`asOf.${asOf}`),
        }))}
        onChange={(asOf) => void session.change({ asOf: asOf === 'today' ? 'today' : 'latest' })}
      />
      <Choice
        label={words.t('pane.returns')}
        value={draft.returns}
        options={(['net', 'ignore', 'count'] as const).map((returns) => ({
          value: returns,
          text: words.t(`returns.${returns}`),
        }))}
        onChange={(returns) => void session.change({ returns: returns as Draft['returns'] })}
      />
      <Choice
        label={words.t('pane.dateOrder')}
        value={draft.dateOrder ?? ''}
        options={orders.map((order) => ({
          value: order ?? '',
          text: words.t(`dateOrder.${order ?? 'asFound'}`),
        }))}
        onChange={(order) =>
          void session.change({ dateOrder: order === '' ? null : (order as Draft['dateOrder']) })
        }
      />
    </Section>
  );
}
