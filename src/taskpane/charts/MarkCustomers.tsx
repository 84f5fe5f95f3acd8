import { Button, Caption1, Caption1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Grading } from '../../core';
import { usePane, usePaneState } from '../PaneContext';
import { shortAmount } from '../shortAmount';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  head: { display: 'flex', alignItems: 'start', justifyContent: 'space-between' },
  title: { overflowWrap: 'anywhere', paddingTop: tokens.spacingVerticalXXS },
  close: { minWidth: 'max-content' },
  list: { margin: 0, padding: 0, listStyle: 'none' },
  customer: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  amount: { fontVariantNumeric: 'tabular-nums', textAlign: 'right' },
  why: { minWidth: 'max-content', color: tokens.colorBrandForegroundLink },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Customers that are listed; the others are counted. */
const LISTED = 20;

/**
 * The customers of a mark: the first of them with their amounts, each with the way to why they have their tier; all of
 * them can be selected in the sheet.
 */
export function MarkCustomers(props: {
  /** Tells pictures and marks apart: what was selected is said below its own. */
  readonly id: string;
  /** What they have in common: "R 5 · F 3". */
  readonly title: string;
  readonly grading: Grading;
  /** Indexes into `grading.customers`, in the order in which they are listed. */
  readonly customers: readonly number[];
  readonly onClose: () => void;
}) {
  const { id, title, grading, customers, onClose } = props;
  const styles = useStyles();
  const { session, words } = usePane();
  const heading = useId();
  const line = `customers ${id}`;
  const selected = usePaneState((state) => (state.selected?.line === line ? state.selected.note : null));
  const { key, name, metrics } = grading.customers;
  const amounts = metrics['amount'];
  const more = customers.length - LISTED;
  return (
    <section className={styles.box} aria-labelledby={heading}>
      <div className={styles.head}>
        <Caption1Strong id={heading} className={styles.title} role="status">
          {words.t('chart.customersOf', { title, count: customers.length })}
        </Caption1Strong>
        <Button size="small" appearance="subtle" className={styles.close} onClick={onClose}>
          {words.t('chart.closeList')}
        </Button>
      </div>
      {customers.length > 0 && (
        <>
          <div>
            <Button size="small" onClick={() => void session.rows.ofCustomers(line, customers)}>
              {words.t('chart.selectRows')}
            </Button>
          </div>
          <Caption1 role="status">{selected && words.t(selected.id, selected.values)}</Caption1>
          <ul className={styles.list}>
            {customers.slice(0, LISTED).map((customer) => (
              <li key={key[customer]} className={styles.customer}>
                <Caption1 className={styles.name}>{name[customer]}</Caption1>
                <Caption1 className={styles.amount}>
                  {amounts && shortAmount(amounts[customer] ?? NaN, words)}
                </Caption1>
                <Button
                  size="small"
                  appearance="transparent"
                  className={styles.why}
                  aria-label={words.t('chart.whyCustomer', { customer: name[customer] ?? '' })}
                  onClick={() => session.closer.ask(key[customer] ?? '')}
                >
                  {words.t('chart.why')}
                </Button>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <Caption1 block className={styles.quiet}>
              {words.t('pane.more', { count: more })}
            </Caption1>
          )}
        </>
      )}
    </section>
  );
}
