import { Choice } from './fields/Choice';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';
import type { SourceDraft } from './sourceDraft';

const PERIODS = [3, 6, 12, 24, 36] as const;
const ORDERS = ['dayFirst', 'monthFirst', 'yearFirst'] as const;
const RETURNS = ['net', 'ignore', 'count'] as const;

type Period = SourceDraft['period'];

/** Which rows count: period, analysis date, returns. Orders only: a customer list has no rows of its own. */
export function PeriodSection() {
  const { session, words } = usePane();
  const source = usePaneState((state) => state.draft?.source);
  if (source?.layout !== 'transactions') return null;
  const { period, asOf, returns, dateOrder } = source;
  const periods = withOwn<Period>(['all', ...PERIODS.map((lastMonths) => ({ lastMonths }))], period);
  const dates = withOwn<string>(['latest', 'today'], asOf);
  const textOf = (one: Period): string => {
    if (one === 'all') return words.t('period.all');
    return 'lastMonths' in one
      ? words.t('period.lastMonths', { count: one.lastMonths })
      : words.t('period.fromTo', { from: one.from, to: one.to });
  };
  return (
    <Section title={words.t('pane.period')}>
      <Choice
        label={words.t('pane.lastMonths')}
        value={JSON.stringify(period)}
        options={periods.map((one) => ({ value: JSON.stringify(one), text: textOf(one) }))}
        onChange={(value) =>
          void session.changeSource({
            period: periods.find((one) => JSON.stringify(one) === value) ?? 'all',
          })
        }
      />
      <Choice
        label={words.t('pane.asOf')}
        value={asOf}
        options={dates.map((one) => ({
          value: one,
          text: one === 'latest' || one === 'today' ? words.t(`asOf.${one}`) : words.date(one),
        }))}
        onChange={(value) => void session.changeSource({ asOf: value })}
      />
      <Choice
        label={words.t('pane.returns')}
        value={returns}
        options={RETURNS.map((one) => ({ value: one, text: words.t(`returns.${one}`) }))}
        onChange={(value) =>
          void session.changeSource({ returns: RETURNS.find((one) => one === value) ?? 'net' })
        }
      />
      <Choice
        label={words.t('pane.dateOrder')}
        value={dateOrder ?? ''}
        options={[null, ...ORDERS].map((order) => ({
          value: order ?? '',
          text: words.t(`dateOrder.${order ?? 'asFound'}`),
        }))}
        onChange={(value) =>
          void session.changeSource({ dateOrder: ORDERS.find((order) => order === value) ?? null })
        }
      />
    </Section>
  );
}

/** The usual choices, and the policy's own when it is another. */
function withOwn<T>(usual: readonly T[], own: T): readonly T[] {
  const there = usual.some((one) => JSON.stringify(one) === JSON.stringify(own));
  return there ? usual : [...usual, own];
}
