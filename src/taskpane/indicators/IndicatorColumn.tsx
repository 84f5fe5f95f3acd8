import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorPolicy } from '../../core';
import { Choice } from '../fields/Choice';
import { RowButtons } from '../fields/RowButtons';
import { Message } from '../Message';
import { usePane } from '../PaneContext';
import { columnsOf, headerFor, missingColumns, readFrom } from './indicatorEdits';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 26px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
  },
  answers: { overflowWrap: 'anywhere' },
});

/** Which column an indicator is read from; one that is not in the sheet must be chosen anew. */
export function IndicatorColumn(props: {
  readonly indicator: IndicatorPolicy;
  readonly headers: readonly string[];
  /** What the indicator belongs to, where a screen reader would not know. */
  readonly description: string;
  readonly onChange: (indicator: IndicatorPolicy) => void;
  readonly onRemove: () => void;
}) {
  const { indicator, headers, description, onChange, onRemove } = props;
  const styles = useStyles();
  const { words } = usePane();
  const missing = missingColumns(indicator, headers);
  const { as, column, combine = 'mean' } = indicator;
  return (
    <>
      <div className={styles.row}>
        {column === undefined ? (
          <Caption1 className={styles.answers}>
            <b>{as}</b>{' '}
            {words.t('indicator.answers', {
              columns: columnsOf(indicator).join(words.t('pane.comma')),
              combine: words.t(`indicator.combine.${combine}`),
            })}
          </Caption1>
        ) : (
          <Choice
            label={as}
            description={description}
            required={missing.length > 0}
            value={headerFor(column, headers) ?? column}
            options={[
              ...missing.map((header) => ({
                value: header,
                text: words.t('indicator.missing', { column: header }),
              })),
              ...headers.map((header) => ({ value: header, text: header })),
            ]}
            onChange={(header) => onChange(readFrom(indicator, header))}
          />
        )}
        <RowButtons of={as} onRemove={onRemove} />
      </div>
      {missing.length > 0 && (
        <Message
          intent="warning"
          note={{
            id: 'indicator.missingColumns',
            values: { columns: missing.join(words.t('pane.comma')) },
          }}
        />
      )}
    </>
  );
}
