import { Body1 } from '@fluentui/react-components';
import type { OutcomeTest } from '../../app';
import { Message } from '../Message';
import { usePane } from '../PaneContext';
import { FigureTable } from './FigureTable';

/** Nearer to chance than this, and the tiers tell nothing. */
const CHANCE = 0.5;
const NEAR = 0.02;

/** The rate per tier, and in words how far the tiers keep apart those for whom it came true. */
export function OutcomeFound({ outcome, found }: { readonly outcome: string; readonly found: OutcomeTest }) {
  const { words } = usePane();
  const { tiers, known, hits, auc, ks, judgedBy, added } = found;
  const share = (value: number | null | undefined): string =>
    value === null || value === undefined ? '–' : words.percent(value);
  return (
    <>
      {judgedBy && <Message intent="warning" note={{ id: 'closer.judgedBy', values: { outcome } }} />}
      <FigureTable
        title={words.t('closer.outcomeOf', { outcome })}
        corner={words.t('chart.tier')}
        columns={[
          words.t('pane.customers'),
          words.t('closer.cameTrue'),
          words.t('closer.rate'),
          ...added.map((label) => words.t('closer.partOf', { label })),
        ]}
        rows={tiers.flatMap(({ tier, customers, hits: came, rate, hitShares }) =>
          customers === 0
            ? []
            : [
                {
                  key: tier,
                  name: tier,
                  cells: [
                    words.number(customers),
                    words.number(came),
                    share(rate),
                    ...added.map((label) => share(hitShares[label])),
                  ],
                },
              ],
        )}
      />
      {auc === null || ks === null ? (
        <Message intent="warning" note={{ id: 'closer.oneKind', values: { outcome, known, hits } }} />
      ) : (
        <>
          <Body1 block>{words.t(`closer.tells.${tellingOf(auc)}`)}</Body1>
          <Body1 block>{words.t('closer.auc', { auc: words.number(auc), share: words.percent(auc) })}</Body1>
          <Body1 block>{words.t('closer.ks', { ks: words.percent(ks) })}</Body1>
        </>
      )}
    </>
  );
}

function tellingOf(auc: number): 'nothing' | 'worse' | 'better' {
  if (Math.abs(auc - CHANCE) < NEAR) return 'nothing';
  return auc > CHANCE ? 'worse' : 'better';
}
