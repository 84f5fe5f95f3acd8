import type { OutputChart } from '../../workbook';
import type { PlacedBlock, PlacedChart } from './pageParts';

/** Charts of other programs and of the user have other names. */
const PREFIX = 'Customer Tiers ';

/** A chart over the columns of its block. */
export function placeChart(chart: OutputChart, { block, body }: PlacedBlock): PlacedChart {
  return {
    name: PREFIX + chart.id,
    title: chart.title,
    kind: chart.kind,
    categories: { ...body, column: chart.categories, columns: 1 },
    series: chart.series.map((column) => ({
      name: block.headers[column] ?? '',
      span: { ...body, column, columns: 1 },
    })),
  };
}
