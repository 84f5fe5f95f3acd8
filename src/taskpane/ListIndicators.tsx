import { Caption1, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ListColumn } from '../app';
import type { ListPolicy } from '../core';
import { usePane } from './PaneContext';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 124px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    // A checkbox has its own space before it.
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})`,
    minHeight: '32px',
  },
  label: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const AGGREGATES = ['mean', 'sum', 'last', 'mode'] as const;
type Indicator = ListPolicy['indicators'][number];

/** Which columns of the second source count, each with how its rows become one value per customer. */
export function ListIndicators(props: {
  readonly columns: readonly ListColumn[];
  readonly indicators: readonly Indicator[];
}) {
  const styles = useStyles();
  const { session, words } = usePane();
  const { columns, indicators } = props;
  const change = (next: readonly Indicator[]): void =>
    void session.second.changeList({ indicators: [...next] });
  if (columns.length === 0) return null;
  return (
    <div role="group" aria-label={words.t('pane.listIndicators')}>
      <Caption1 block className={styles.quiet}>
        {words.t('pane.listIndicators')}
      </Caption1>
      {columns.map(({ header, as, aggregate }) => {
        const taken = indicators.find(({ column }) => column === header);
        const others = indicators.filter(({ column }) => column !== header);
        const way = taken?.aggregate ?? (taken ? 'sum' : aggregate);
        return (
          <div key={header} className={styles.row}>
            <Checkbox
              className={styles.label}
              label={header}
              checked={taken !== undefined}
              onChange={(_, { checked }) =>
                change(checked === true ? [...others, { column: header, as, aggregate }] : others)
              }
            />
            {taken && (
              <Select
                size="small"
                aria-label={words.t('pane.aggregateOf', { column: header })}
                value={way}
                onChange={(_, { value }) => {
                  const chosen = AGGREGATES.find((one) => one === value);
                  if (chosen) change([...others, { ...taken, aggregate: chosen }]);
                }}
              >
                {[...new Set([...AGGREGATES, way])].map((one) => (
                  <option key={one} value={one}>
                    {words.t(`aggregate.${one}`)}
                  </option>
                ))}
              </Select>
            )}
          </div>
        );
      })}
    </div>
  );
}
