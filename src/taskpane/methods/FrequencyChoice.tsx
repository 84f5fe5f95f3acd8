import { Choice } from '../fields/Choice';
import { usePane, usePaneState } from '../PaneContext';

const COUNTED = ['orders', 'days', 'rows'] as const;

/** What an order is. A customer list has no single orders to count. */
export function FrequencyChoice() {
  const { session, words } = usePane();
  const source = usePaneState((state) => state.draft?.source);
  if (source?.layout !== 'transactions') return null;
  return (
    <Choice
      label={words.t('pane.frequency')}
      value={source.frequency}
      options={COUNTED.map((what) => ({ value: what, text: words.t(`frequency.${what}`) }))}
      onChange={(value) => {
        const frequency = COUNTED.find((what) => what === value) ?? 'orders';
        void session.changeSource({ frequency });
      }}
    />
  );
}
