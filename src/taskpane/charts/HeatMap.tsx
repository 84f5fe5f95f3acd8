import { useMemo, useState } from 'react';
import { crossCells, customersWhere } from '../../app';
import type { CrossCell, Grading, Levels } from '../../core';
import type { Words } from '../../words';
import { Choice } from '../fields/Choice';
import { usePane } from '../PaneContext';
import { CellMap } from './CellMap';
import { Chart } from './Chart';
import { MarkCustomers } from './MarkCustomers';
import { useChosenMark } from './useChosenMark';

/** Customers by level one way: the names of the levels, the longer ones that stand for them in words. */
export interface HeatAxis extends Levels {
  readonly names: readonly string[];
}

/** What the colours can show of a cell. */
export interface HeatFigure {
  readonly of: 'customers' | 'amount' | 'mean';
  readonly name: string;
}

const ROW = 34;
const BELOW = 16;

/** Customers sorted two ways, as squares in rows and columns; those of a square are listed when it is chosen. */
export function HeatMap(props: {
  /** Tells pictures apart. */
  readonly id: string;
  readonly grading: Grading;
  readonly title: string;
  readonly summary: (what: string) => string;
  /** Heads the names of the cells in the table. */
  readonly corner: string;
  readonly rows: HeatAxis;
  readonly columns: HeatAxis;
  /** What a mean is taken of: a metric's label. */
  readonly meanOf?: string;
  readonly figures: readonly HeatFigure[];
  readonly nameOf: (cell: CrossCell) => string;
}) {
  const { id, grading, title, summary, corner, rows, columns, meanOf, figures, nameOf } = props;
  const { words } = usePane();
  const [shown, setShown] = useState<HeatFigure['of']>('customers');
  const [chosen, choose] = useChosenMark();
  const { metrics } = grading.customers;
  const values = meanOf === undefined ? undefined : metrics[meanOf];
  const cells = useMemo(
    () => crossCells(rows, columns, metrics['amount'], values),
    [rows, columns, metrics, values],
  );
  const open = cells.find((cell) => keyOf(cell) === chosen);
  const told = (cell: CrossCell, { of }: HeatFigure): string => figureOf(cell[of], words);
  return (
    <div>
      <Choice
        label={words.t('chart.colourBy')}
        value={shown}
        options={figures.map(({ of, name }) => ({ value: of, text: name }))}
        onChange={(value) => setShown(figures.find(({ of }) => of === value)?.of ?? 'customers')}
      />
      <Chart
        title={title}
        summary={summary(figures.find(({ of }) => of === shown)?.name ?? '')}
        height={rows.levels * ROW + BELOW}
        interactive
        table={{
          corner,
          columns: figures.map(({ name }) => name),
          rows: cells.map((cell) => ({
            key: keyOf(cell),
            name: nameOf(cell),
            cells: figures.map((figure) => told(cell, figure)),
          })),
        }}
      >
        {(size) => (
          <CellMap
            {...size}
            rows={rows.names}
            columns={columns.names}
            cells={cells.map((cell) => ({
              key: keyOf(cell),
              row: cell.row,
              column: cell.column,
              value: cell.customers === 0 ? null : cell[shown],
              label: [
                nameOf(cell),
                ...figures.map((figure) =>
                  words.t('chart.figure', { name: figure.name, figure: told(cell, figure) }),
                ),
              ].join('\n'),
            }))}
            chosen={chosen}
            onChoose={choose}
          />
        )}
      </Chart>
      {open && (
        <MarkCustomers
          id={`${id} ${keyOf(open)}`}
          title={nameOf(open)}
          grading={grading}
          customers={customersWhere(
            grading,
            (customer) => rows.levelOf[customer] === open.row && columns.levelOf[customer] === open.column,
          )}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}

const keyOf = ({ row, column }: CrossCell): string => `${row} ${column}`;

/** Large ones without decimals, which nobody reads. */
const figureOf = (value: number | null, words: Words): string =>
  value === null ? '–' : words.number(Math.abs(value) < 100 ? value : Math.round(value));
