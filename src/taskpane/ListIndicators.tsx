import { Caption1, Checkbox, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { SecondSource } from '../app';
import type { IndicatorPolicy, ListPolicy } from '../core';
import { namesOfIndicators } from './draft';
import { cellsOf } from './indicators/cellsOf';
import { IndicatorColumn } from './indicators/IndicatorColumn';
import { IndicatorDetails } from './indicators/IndicatorDetails';
import { aggregatedBy, AGGREGATES, aggregateOf, headerFor, newIndicator } from './indicators/indicatorEdits';
import { usePane, usePaneState } from './PaneContext';

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

/** Which columns of the second source count, each with how its rows become one value per customer. */
export function ListIndicators({ list, second }: { list: ListPolicy; second: SecondSource }) {
  const styles = useStyles();
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  if (!draft) return null;
  const { indicators } = list;
  const all = second.columns.map(({ header }) => header);
  const columns = second.columns.filter(({ header }) => header !== list.columns?.customer);
  const headerOf = ({ column }: IndicatorPolicy): string | undefined =>
    column === undefined ? undefined : headerFor(column, all);
  const change = (next: readonly IndicatorPolicy[]): void =>
    void session.second.changeList({ indicators: [...next] });
  const setOf = (indicator: IndicatorPolicy) => (next: IndicatorPolicy) =>
    change(indicators.map((one) => (one === indicator ? next : one)));
  // Those of a template may be called otherwise here; questions of a survey are several columns.
  const apart = indicators.filter((one) => headerOf(one) === undefined);
  if (columns.length === 0) return null;
  return (
    <div role="group" aria-label={words.t('pane.listIndicators')}>
      <Caption1 block className={styles.quiet}>
        {words.t('pane.listIndicators')}
      </Caption1>
      {apart.map((indicator) => (
        <IndicatorColumn
          key={indicator.as}
          indicator={indicator}
          headers={columns.map(({ header }) => header)}
          description={words.t('pane.second')}
          onChange={setOf(indicator)}
          onRemove={() => change(indicators.filter((one) => one !== indicator))}
        />
      ))}
      {columns.map((column) => {
        const { header } = column;
        const taken = indicators.find((one) => headerOf(one) === header);
        return (
          <div key={header}>
            <div className={styles.row}>
              <Checkbox
                className={styles.label}
                label={header}
                checked={taken !== undefined}
                onChange={(_, { checked }) =>
                  change(
                    checked === true
                      ? [...indicators, newIndicator(column, namesOfIndicators(draft.source))]
                      : indicators.filter((one) => headerOf(one) !== header),
                  )
                }
              />
              {taken && (
                <Select
                  size="small"
                  aria-label={words.t('pane.aggregateOf', { column: header })}
                  value={aggregateOf(taken)}
                  onChange={(_, { value }) => {
                    const chosen = AGGREGATES.find((one) => one === value);
                    if (chosen) setOf(taken)(aggregatedBy(taken, chosen));
                  }}
                >
                  {AGGREGATES.map((one) => (
                    <option key={one} value={one}>
                      {words.t(`aggregate.${one}`)}
                    </option>
                  ))}
                </Select>
              )}
            </div>
            {taken && (
              <IndicatorDetails
                indicator={taken}
                cells={cellsOf(taken, second.candidate)}
                onChange={setOf(taken)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
