import type { TierFigures } from '../core';
import { FigureTable } from './closer/FigureTable';
import { usePane } from './PaneContext';
import { shortAmount } from './shortAmount';

const SHOWN = [
  'customers',
  'amountShare',
  'retention',
  'added',
  'repurchase',
  'growth',
  'amountPerMonth',
] as const;

/** Key figures of each tier, this run against the one before; what cannot be told is a dash. */
export function SinceFigures({ figures }: { figures: readonly TierFigures[] }) {
  const { words } = usePane();
  const text = (figure: (typeof SHOWN)[number], value: number | null): string => {
    if (value === null) return '–';
    if (figure === 'customers' || figure === 'added') return words.number(value);
    return figure === 'amountPerMonth' ? shortAmount(value, words) : words.percent(value);
  };
  return (
    <FigureTable
      title={words.t('since.figures')}
      corner={words.t('chart.tier')}
      columns={SHOWN.map((figure) => words.t(`kpi.${figure}`))}
      rows={figures.map((each) => ({
        key: each.tier,
        name: each.tier,
        cells: SHOWN.map((figure) => text(figure, each[figure])),
      }))}
    />
  );
}
