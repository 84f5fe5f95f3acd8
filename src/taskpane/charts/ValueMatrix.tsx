import { useMemo } from 'react';
import { cellNames, customersWhere, pointCloud } from '../../app';
import type { Grading, GridPolicy, GridResult } from '../../core';
import { dimensionName } from '../../words';
import { usePane } from '../PaneContext';
import { Chart } from './Chart';
import { MarkCustomers } from './MarkCustomers';
import { useChosenMark } from './useChosenMark';
import type { ValueAxis } from './valueAxis';
import { valueAxis } from './valueAxis';
import type { MatrixRegion } from './ValueField';
import { ValueField } from './ValueField';

const HEIGHT = 280;

/** The two axes of a grid's customers; null where one of them is no number, or there are three. */
export function matrixAxes(
  { dimensions }: GridPolicy,
  result: GridResult,
  grading: Grading,
): readonly [x: ValueAxis, y: ValueAxis] | null {
  const { metrics } = grading.customers;
  const x = valueAxis(dimensions[0], result.dimensions[0], metrics);
  const y = valueAxis(dimensions[1], result.dimensions[1], metrics);
  return x && y && dimensions.length === 2 ? [x, y] : null;
}

/**
 * Customers by the two values that a grid judges, with its limits: a point each, or of very many one for those who stand
 * close together. A field's customers are listed when it is chosen, or a point's.
 */
export function ValueMatrix(props: {
  readonly id: string;
  readonly grading: Grading;
  readonly result: GridResult;
  readonly policy: GridPolicy;
  readonly axes: readonly [x: ValueAxis, y: ValueAxis];
}) {
  const { id, grading, result, policy, axes } = props;
  const [x, y] = axes;
  const { words } = usePane();
  const [chosen, choose] = useChosenMark();
  const cloud = useMemo(
    () => pointCloud(x.values.map(x.scale), y.values.map(y.scale), result.tierOf),
    [x, y, result.tierOf],
  );
  const { name, key } = grading.customers;
  const named = (axis: ValueAxis): string => dimensionName(words, axis.label);
  const regions = useMemo(
    () =>
      regionsOf(x, y, policy, result).map((field) => ({
        ...field,
        customers: customersIn(field, grading, result),
      })),
    [x, y, policy, result, grading],
  );
  const point = cloud.points.find(({ customers }) => pointKey(key[customers[0] ?? -1]) === chosen);
  const region = regions.find((each) => each.cell === chosen);
  const listed = point?.customers ?? region?.customers;
  return (
    <div>
      <Chart
        title={words.t('chart.levels', { rows: named(y), columns: named(x) })}
        summary={[
          words.t(cloud.gathered ? 'chart.pointsGathered' : 'chart.points'),
          ...(x.bands && y.bands ? [] : [words.t('chart.noCommonLimits')]),
        ].join(words.t('chart.space'))}
        height={HEIGHT}
        interactive
        table={{
          corner: words.t('chart.cell'),
          columns: [words.t('column.tier'), words.t('pane.customers')],
          texts: true,
          rows: regions.map((each) => ({
            key: each.cell,
            name: each.cell,
            cells: [each.tier, words.number(each.customers.length)],
          })),
        }}
      >
        {(size) => (
          <ValueField
            {...size}
            x={x}
            y={y}
            regions={regions.map((each) => ({
              ...each,
              label: [
                each.tier,
                each.cell,
                words.t('chart.figure', {
                  name: words.t('pane.customers'),
                  figure: words.number(each.customers.length),
                }),
              ].join('\n'),
            }))}
            tiers={[...result.tiers, result.unknown].map((tier) => tier.name)}
            points={cloud.points}
            nameOf={(customer) => name[customer] ?? ''}
            chosen={chosen}
            onChoose={choose}
            onChoosePoint={({ customers }) => choose(pointKey(key[customers[0] ?? -1]))}
          />
        )}
      </Chart>
      {listed && (
        <MarkCustomers
          id={`${id} ${chosen ?? ''}`}
          title={region ? `${region.tier} (${region.cell})` : words.t('chart.point')}
          grading={grading}
          customers={listed}
          onClose={() => choose(null)}
        />
      )}
    </div>
  );
}

const customersIn = (
  { column, row }: MatrixRegion,
  grading: Grading,
  { dimensions: [x, y] }: GridResult,
): number[] =>
  customersWhere(grading, (customer) => x?.levelOf[customer] === column && y?.levelOf[customer] === row);

/** A point by its first customer. */
const pointKey = (customer: string | undefined): string => `point ${customer ?? ''}`;

/** The cells of the grid as fields, the best first; none where groups have limits of their own. */
function regionsOf(x: ValueAxis, y: ValueAxis, policy: GridPolicy, result: GridResult): MatrixRegion[] {
  const names = cellNames([x.levels, y.levels]);
  const tierNames = result.tiers.map(({ name }) => name);
  return (x.bands ?? []).flatMap((across, column) =>
    (y.bands ?? []).map((up, row): MatrixRegion => {
      const cell = names[column * y.levels.length + row] ?? '';
      const tier = policy.cells[cell] ?? policy.else ?? '';
      return {
        cell,
        column,
        row,
        across,
        up,
        tier,
        tierIndex: tierNames.indexOf(tier),
        label: '',
        customers: [],
      };
    }),
  );
}
