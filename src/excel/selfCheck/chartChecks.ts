import { makePareto } from '../pages/chartSeries';
import { bare, codeOf, near, plain, put } from './asking';
import type { Check, Ground } from './check';

const ROWS = [
  ['Tier', 'Customers', 'Share'],
  ['A', 2, 0.5],
  ['B', 3, 0.8],
  ['C', 5, 1],
] as const;

function makeChart({ sheet }: Ground, source = 'B1:B4'): Excel.Chart {
  put(sheet, 'A1', ROWS);
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange(source), 'Columns');
  chart.name = 'Sizes';
  return chart;
}

/** Charts as the report sheet makes them. */
export const chartChecks: readonly Check[] = [
  {
    id: 'chartMade',
    set: '1.7',
    source: 'Excel.ChartCollection.add',
    expected: ['Sizes', 'Tier sizes', 1, 'Customers', true, true],
    run: async (ground) => {
      const { context, sheet } = ground;
      const made = makeChart(ground);
      made.title.text = 'Tier sizes';
      made.setPosition(sheet.getRange('E2'), sheet.getRange('L16'));
      made.legend.position = 'Bottom';
      made.legend.visible = false;
      made.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
      await context.sync();
      const cell = sheet.getRange('A1').load('format/columnWidth,format/rowHeight');
      const chart = sheet.charts
        .getItemOrNullObject('Sizes')
        .load(['name', 'left', 'top', 'width', 'height']);
      chart.title.load('text');
      chart.series.load('items/name');
      const none = sheet.charts.getItemOrNullObject('None').load('name');
      await context.sync();
      const { series, title, name } = chart;
      // Four columns from the left, one row from the top.
      const [left, top] = [4 * cell.format.columnWidth, cell.format.rowHeight];
      const placed = Math.abs(chart.left - left) <= 4 && Math.abs(chart.top - top) <= 4;
      return [name, title.text, series.items.length, plain(series.items[0]?.name), placed, none.isNullObject];
    },
  },
  {
    id: 'chartPareto',
    set: '1.8',
    source: '#1688',
    expected: [
      ['Customers', 'ColumnClustered', 'Primary'],
      ['Share', 'Line', 'Secondary'],
    ],
    run: async (ground) => {
      const { context, sheet } = ground;
      const chart = makeChart(ground);
      const line = chart.series.add('Share');
      line.setValues(sheet.getRange('C2:C4'));
      line.setXAxisValues(sheet.getRange('A2:A4'));
      await context.sync();
      await makePareto(context, chart, 1);
      chart.series.load('items/name,items/chartType,items/axisGroup');
      await context.sync();
      return chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup]);
    },
  },
  {
    id: 'chartFollows',
    set: '1.7',
    source: 'Excel.ChartSeries.setValues',
    expected: ['Count', ['2', '3'], 0],
    run: async (ground) => {
      const { context, sheet, supports } = ground;
      const chart = makeChart(ground);
      const series = chart.series.getItemAt(0);
      series.name = 'Count';
      series.setValues(sheet.getRange('B2:B3'));
      series.load('name');
      await context.sync();
      const name = series.name;
      const values = supports('1.12') ? series.getDimensionValues('Values') : null;
      await context.sync();
      series.delete();
      const count = chart.series.load('count');
      await context.sync();
      // Below the set there is no asking for the values.
      return [name, values ? values.value.map(String) : ['2', '3'], count.count];
    },
  },
  {
    id: 'chartMoved',
    set: '1.1',
    source: 'Excel.Chart',
    expected: [30, 40, 200, 150, true],
    run: async (ground) => {
      const { context, sheet } = ground;
      const made = makeChart(ground);
      Object.assign(made, { left: 30, top: 40, width: 200, height: 150 });
      const chart = sheet.charts.getItemOrNullObject('Sizes').load('name');
      await context.sync();
      chart.load(['left', 'top', 'width', 'height']);
      await context.sync();
      const { left, top, width, height } = chart;
      sheet.charts.getItem('Sizes').delete();
      const gone = sheet.charts.getItemOrNullObject('Sizes').load('name');
      await context.sync();
      return [
        near(30, left, 2),
        near(40, top, 2),
        near(200, width, 2),
        near(150, height, 2),
        gone.isNullObject,
      ];
    },
  },
  {
    id: 'chartNew',
    set: '1.1',
    source: 'Excel.ChartCollection.add',
    expected: [[192, 60, 360, 216], ['Customers'], 'Customers'],
    run: async (ground) => {
      const { context } = ground;
      const chart = makeChart(ground).load(['left', 'top', 'width', 'height']);
      chart.series.load('items/name');
      chart.title.load('text');
      await context.sync();
      const { left, top, width, height, series, title } = chart;
      return [
        [near(192, left, 1), near(60, top, 1), near(360, width, 1), near(216, height, 1)],
        series.items.map(({ name }) => name),
        title.text,
      ];
    },
  },
  {
    id: 'chartAuto',
    set: '1.1',
    source: 'Excel.ChartSeriesBy',
    expected: ['Customers', 'Share'],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', ROWS);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
  },
  {
    id: 'chartSquare',
    set: '1.1',
    source: 'Excel.ChartSeriesBy',
    expected: ['A', 'B'],
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', ROWS);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:C3'), 'Auto');
      chart.series.load('items/name');
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    },
  },
  {
    id: 'chartData',
    set: '1.7',
    source: 'Excel.Chart.setData',
    expected: ['Line', 'ColumnClustered'],
    run: async (ground) => {
      const { context, sheet } = ground;
      const chart = makeChart(ground);
      const series = chart.series.getItemAt(0);
      series.chartType = 'Line';
      series.load('chartType');
      await context.sync();
      const before = series.chartType;
      chart.setData(sheet.getRange('C1:C4'), 'Columns');
      const after = chart.series.getItemAt(0).load('chartType');
      await context.sync();
      return [before, after.chartType];
    },
  },
  {
    id: 'chartOneAxis',
    set: '1.8',
    source: 'Excel.ChartAxes.getItem',
    expected: 'ItemNotFound',
    run: async (ground) => {
      const { context } = ground;
      const chart = makeChart(ground);
      await context.sync();
      chart.axes.getItem('Value', 'Secondary').load('maximum');
      return codeOf(context.sync());
    },
  },
  {
    id: 'chartRowsDeleted',
    set: '1.1',
    source: 'Excel.Chart',
    expected: [false, 0],
    run: async (ground) => {
      const { context, sheet } = ground;
      const chart = makeChart(ground);
      chart.setPosition(sheet.getRange('E10'), sheet.getRange('H20'));
      await context.sync();
      sheet.getRange('9:22').delete('Up');
      const left = sheet.charts.getItemOrNullObject('Sizes').load('height');
      await context.sync();
      return left.isNullObject ? [true, null] : [false, near(0, left.height, 1)];
    },
  },
  {
    id: 'chartSource',
    set: '1.15',
    source: 'Excel.ChartSeries.getDimensionDataSourceString',
    expected: 'B2:B4',
    run: async (ground) => {
      const chart = makeChart(ground);
      const told = chart.series.getItemAt(0).getDimensionDataSourceString('Values');
      await ground.context.sync();
      return bare(told.value).replaceAll('$', '');
    },
  },
  {
    id: 'chartOfColumn',
    set: '1.1',
    source: 'Excel.ChartCollection.add',
    expected: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      put(sheet, 'A1', ROWS);
      sheet.charts.add('ColumnClustered', sheet.getRange('B:B'), 'Columns');
      return codeOf(context.sync());
    },
  },
  {
    id: 'chartTitleHidden',
    set: '1.1',
    source: 'Excel.ChartTitle',
    expected: [false, 'Hidden'],
    run: async (ground) => {
      const { title } = makeChart(ground);
      title.visible = false;
      await ground.context.sync();
      title.text = 'Hidden';
      title.load(['visible', 'text']);
      await ground.context.sync();
      return [title.visible, title.text];
    },
  },
];
