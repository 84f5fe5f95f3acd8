import type { ChartLabels } from '../../engine/state';
import { changeChart } from '../../engine/state';
import type { Members, Property } from '../members';
import type { LabelsTarget } from '../targets';
import { alive, text } from './chartParts';
import { oneOf, truth } from './rangeFormat';

/** The labels of one series, or of all: then a value in which they differ reads null. */
const labelsOf = ({ chart, series }: LabelsTarget): ChartLabels[] =>
  (series ? [series] : alive(chart).series).map(({ labels }) => labels);

function label<K extends keyof ChartLabels>(
  key: K,
  accept: (value: unknown) => ChartLabels[K],
): Property<LabelsTarget> {
  return {
    get: (target) => {
      const [first, ...others] = labelsOf(target).map((labels) => labels[key]);
      return others.every((other) => other === first) ? (first ?? null) : null;
    },
    set: (target, value, { book }) => {
      const accepted = accept(value);
      changeChart(book, target.chart, () => {
        for (const labels of labelsOf(target)) labels[key] = accepted;
      });
    },
  };
}

export const chartDataLabels: Members<LabelsTarget> = {
  name: 'ChartDataLabels',
  properties: {
    ShowValue: label('showValue', truth),
    ShowCategoryName: label('showCategoryName', truth),
    ShowSeriesName: label('showSeriesName', truth),
    NumberFormat: label('numberFormat', text),
    Position: label(
      'position',
      oneOf<string>(
        'Center',
        'InsideEnd',
        'InsideBase',
        'OutsideEnd',
        'Left',
        'Right',
        'Top',
        'Bottom',
        'BestFit',
        'Callout',
        'None',
      ),
    ),
  },
};
