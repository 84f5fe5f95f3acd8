import { useMemo } from 'react';
import type { Grading, GridDimensionResult, GridResult } from '../../core';
import { dimensionName } from '../../words';
import { usePane } from '../PaneContext';
import type { HeatAxis } from './HeatMap';
import { HeatMap } from './HeatMap';

/** More levels than these would be too small to be read and hit. */
const MOST_LEVELS = 9;

/** Whether the levels of a grid can be shown as rows and columns. */
export const isFlat = ({ dimensions }: GridResult): boolean =>
  dimensions.length === 2 && dimensions.every(({ levels }) => levels.length <= MOST_LEVELS);

/** Customers by the levels of a grid of two dimensions, the first one across: the best at the top right. */
export function GridHeatMap(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: GridResult;
}) {
  const { id, grading, result } = props;
  const { words } = usePane();
  const [across, down] = result.dimensions;
  const rows = useMemo(() => bestFirst(down), [down]);
  const columns = useMemo(() => bestLast(across), [across]);
  const named = (dimension: GridDimensionResult | undefined): string =>
    dimensionName(words, dimension?.label ?? '');
  const hasAmount = grading.customers.metrics['amount'] !== undefined;
  return (
    <HeatMap
      id={id}
      grading={grading}
      title={words.t('chart.levels', { rows: named(down), columns: named(across) })}
      summary={(what) => words.t('chart.levelsSummary', { what, rows: named(down), columns: named(across) })}
      corner={words.t('chart.cell')}
      rows={rows}
      columns={columns}
      figures={[
        { of: 'customers', name: words.t('pane.customers') },
        ...(hasAmount ? [{ of: 'amount' as const, name: words.t('pane.total') }] : []),
      ]}
      nameOf={({ row, column }) => `${columns.names[column] ?? ''} / ${rows.names[row] ?? ''}`}
    />
  );
}

const bestFirst = (dimension: GridDimensionResult | undefined): HeatAxis => ({
  levels: dimension?.levels.length ?? 0,
  levelOf: dimension?.levelOf ?? [],
  names: dimension?.levels ?? [],
});

function bestLast(dimension: GridDimensionResult | undefined): HeatAxis {
  const { levels, levelOf, names } = bestFirst(dimension);
  return {
    levels,
    levelOf: Int32Array.from(levelOf, (level) => levels - 1 - level),
    names: [...names].reverse(),
  };
}
