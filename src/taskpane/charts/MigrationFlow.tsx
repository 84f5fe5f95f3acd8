import { useMemo } from 'react';
import { tierFlow } from '../../app';
import type { FlowRibbon, Migration } from '../../core';
import { usePane, usePaneState } from '../PaneContext';
import { Chart } from './Chart';
import { FlowPicture, ribbonKey } from './FlowPicture';
import { MarkCustomers } from './MarkCustomers';
import { useChosenMark } from './useChosenMark';

const LEAST_HEIGHT = 200;
/** Room for the name of a tier and the gap before the next, px. */
const ROW = 26;
const WAYS = ['up', 'down', 'aside', 'same'] as const;

/** Customers from their tiers in one run to those in a later one; who moved is listed when a ribbon is chosen. */
export default function MigrationFlow({ migration }: { readonly migration: Migration }) {
  const { words } = usePane();
  const grading = usePaneState((state) => state.grading);
  const [chosen, choose] = useChosenMark();
  const flow = useMemo(() => tierFlow(migration), [migration]);
  const indexOf = useMemo(
    () => new Map(grading?.customers.key.map((key, customer) => [key, customer])),
    [grading],
  );
  const { from, to, ribbons } = flow;
  const pairOf = (ribbon: FlowRibbon) => ({
    from: from[ribbon.from]?.name ?? '',
    to: to[ribbon.to]?.name ?? '',
  });
  const nameOf = (ribbon: FlowRibbon): string =>
    ribbon.way === 'same'
      ? words.t('chart.stays', pairOf(ribbon))
      : words.t(`since.move.${ribbon.way}`, pairOf(ribbon));
  /** Those who moved that way and are in the sheet as it is now; a run keeps the names of no others. */
  const moversOf = (ribbon: FlowRibbon): number[] => {
    const pair = pairOf(ribbon);
    return migration.migrants.flatMap((migrant) => {
      const customer = indexOf.get(migrant.key);
      return migrant.from === pair.from && migrant.to === pair.to && customer !== undefined ? [customer] : [];
    });
  };
  const count = (way: FlowRibbon['way']): number =>
    ribbons.reduce((sum, ribbon) => (ribbon.way === way ? sum + ribbon.customers : sum), 0);
  const open = ribbons.find((ribbon) => ribbonKey(ribbon) === chosen);
  if (ribbons.length === 0) return null;
  return (
    <div>
      <Chart
        title={words.t('chart.flow')}
        summary={WAYS.filter((way) => count(way) > 0)
          .map((way) => words.t(way === 'same' ? 'chart.same' : `since.${way}`, { count: count(way) }))
          .join(words.t('pane.comma'))}
        height={Math.max(LEAST_HEIGHT, ROW * Math.max(from.length, to.length))}
        interactive
        table={{
          corner: words.t('closer.fromTo'),
          columns: [words.t('pane.customers')],
          rows: ribbons.map((ribbon) => ({
            key: ribbonKey(ribbon),
            name: nameOf(ribbon),
            cells: [words.number(ribbon.customers)],
          })),
        }}
      >
        {(size) => (
          <FlowPicture
            {...size}
            flow={flow}
            labelOf={(ribbon) =>
              words.t('chart.customersOf', { title: nameOf(ribbon), count: ribbon.customers })
            }
            chosen={chosen}
            onChoose={(ribbon) =>
              grading && ribbon.way !== 'same' ? () => choose(ribbonKey(ribbon)) : undefined
            }
          />
        )}
      </Chart>
      {grading && open && (
        <MarkCustomers
          id={`flow ${ribbonKey(open)}`}
          title={nameOf(open)}
          grading={grading}
          customers={moversOf(open)}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}
