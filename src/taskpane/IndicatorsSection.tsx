import { Caption1, tokens } from '@fluentui/react-components';
import { indicatorColumns } from '../app';
import type { IndicatorPolicy } from '../core';
import { headersOf, namesOfIndicators } from './draft';
import { Choice } from './fields/Choice';
import { cellsOf } from './indicators/cellsOf';
import { IndicatorColumn } from './indicators/IndicatorColumn';
import { IndicatorDetails } from './indicators/IndicatorDetails';
import { columnsOf, newIndicator } from './indicators/indicatorEdits';
import { RowsChoice } from './indicators/RowsChoice';
import { usePane, usePaneState } from './PaneContext';
import { Section } from './Section';

const MOST = 100;

/** Further columns of the source that methods can go by: what they are called, and which column each is. */
export function IndicatorsSection() {
  const { session, words } = usePane();
  const draft = usePaneState((state) => state.draft);
  const candidate = usePaneState((state) => state.candidate);
  if (!draft || !candidate) return null;
  const { indicators, columns, layout } = draft.source;
  const headers = headersOf(candidate);
  const taken = [...indicators.flatMap(columnsOf), columns['customer']];
  const free = indicatorColumns(candidate).filter(
    ({ header }) => headers.includes(header) && !taken.includes(header),
  );
  const change = (next: readonly IndicatorPolicy[]): void =>
    void session.changeSource({ indicators: [...next] });
  return (
    <Section title={words.t('pane.indicators')}>
      {indicators.length === 0 && (
        <Caption1 style={{ color: tokens.colorNeutralForeground2 }}>
          {words.t('pane.indicatorsHint')}
        </Caption1>
      )}
      {indicators.map((indicator, i) => {
        const set = (next: IndicatorPolicy): void => change(indicators.with(i, next));
        return (
          <div key={i} role="group" aria-label={indicator.as}>
            <IndicatorColumn
              indicator={indicator}
              headers={headers}
              description={words.t('pane.indicators')}
              onChange={set}
              onRemove={() => change(indicators.toSpliced(i, 1))}
            />
            <IndicatorDetails indicator={indicator} cells={cellsOf(indicator, candidate)} onChange={set}>
              <RowsChoice indicator={indicator} layout={layout} onChange={set} />
            </IndicatorDetails>
          </div>
        );
      })}
      {indicators.length < MOST && free.length > 0 && (
        <Choice
          label={words.t('indicator.add')}
          value=""
          options={[
            { value: '', text: words.t('pane.chooseKind') },
            ...free.map(({ header }) => ({ value: header, text: header })),
          ]}
          onChange={(header) => {
            const column = free.find((one) => one.header === header);
            if (column) change([...indicators, newIndicator(column, namesOfIndicators(draft.source))]);
          }}
        />
      )}
    </Section>
  );
}
