import { useMemo } from 'react';
import { rfmLevels } from '../../app';
import type { Grading, RfmResult } from '../../core';
import { metricName } from '../../words';
import { usePane } from '../PaneContext';
import { HeatMap } from './HeatMap';

/** Customers by recency and frequency: the best at the top right. */
export function RfmHeatMap(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: RfmResult;
}) {
  const { id, grading, result } = props;
  const { words } = usePane();
  const { bins, monetary } = result;
  const { rows, columns } = useMemo(() => {
    const { r, f } = rfmLevels(result);
    return {
      rows: { ...r, names: Array.from({ length: r.levels }, (_, row) => `R ${r.levels - row}`) },
      columns: { ...f, names: Array.from({ length: f.levels }, (_, column) => `F ${column + 1}`) },
    };
  }, [result]);
  const hasAmount = grading.customers.metrics['amount'] !== undefined;
  return (
    <HeatMap
      id={id}
      grading={grading}
      title={words.t('chart.rfmHeat')}
      summary={(what) => words.t('chart.rfmHeatSummary', { what })}
      corner={words.t('chart.rf')}
      rows={rows}
      columns={columns}
      meanOf={monetary}
      figures={[
        { of: 'customers', name: words.t('pane.customers') },
        ...(hasAmount ? [{ of: 'amount' as const, name: words.t('pane.total') }] : []),
        { of: 'mean', name: words.t('chart.mean', { name: metricName(words, monetary) }) },
      ]}
      nameOf={({ row, column }) => words.t('chart.rfmCell', { r: bins.r - row, f: column + 1 })}
    />
  );
}
