import type { ExcelOver } from '../excelOver';
import { excelOver } from '../excelOver';

const TIERS = [
  ['Tier', 'Customers', 'Sales'],
  ['A', 2, 800],
  ['B', 3, 150],
  ['C', 5, 50],
];

function withTiers(options: Parameters<typeof excelOver>[0] = {}): ExcelOver {
  const over = excelOver(options);
  over.fill(TIERS);
  return over;
}

/** What a run loads, once a chart over A1:C4 is there. */
const chartOf = (over: ExcelOver) => over.engine.snapshot().sheets[0]?.charts[0] as Record<string, unknown>;
const seriesOf = (over: ExcelOver) => chartOf(over).series as Record<string, unknown>[];

const add = (sheet: Excel.Worksheet, address = 'A1:C4', by?: Excel.ChartSeriesBy) =>
  sheet.charts.add('ColumnClustered', sheet.getRange(address), by);

async function withChart(options: Parameters<typeof excelOver>[0] = {}): Promise<ExcelOver> {
  const over = withTiers(options);
  await over.run(async (context, sheet) => {
    add(sheet);
    await context.sync();
  });
  return over;
}

test('a chart takes texts at the edges of its cells for names, columns for series when there are more rows', async () => {
  const over = withTiers();
  await over.run(async (context, sheet) => {
    const chart = add(sheet).load('name,chartType,series/items/name');
    await context.sync();
    expect(chart).toMatchObject({ name: 'Chart 1', chartType: 'ColumnClustered' });
    expect(chart.series.items.map(({ name }) => name)).toEqual(['Customers', 'Sales']);
  });
  expect(seriesOf(over).map(({ values, categories, name }) => [values, categories, name])).toEqual([
    ['Sheet1!B2:B4', 'Sheet1!A2:A4', 'Sheet1!B1'],
    ['Sheet1!C2:C4', 'Sheet1!A2:A4', 'Sheet1!C1'],
  ]);
});

test.each([
  ['Rows', ['A', 'B', 'C'], 'Sheet1!B2:C2'],
  ['Columns', ['Customers', 'Sales'], 'Sheet1!B2:B4'],
] as const)('series by %s', async (by, names, values) => {
  const over = withTiers();
  await over.run(async (context, sheet) => {
    const { series } = sheet.charts.add('Line', sheet.getRange('A1:C4'), by);
    series.load('items/name');
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(names);
  });
  expect(seriesOf(over)[0]?.values).toBe(values);
});

test('cells without texts give numbered series and points', async () => {
  const over = withTiers();
  await over.run(async (context, sheet) => {
    const first = add(sheet, 'B2:C4').series.getItemAt(1).load('name');
    const categories = first.getDimensionValues('Categories');
    const values = first.getDimensionValues('Values');
    await context.sync();
    expect([first.name, categories.value, values.value]).toEqual([
      'Series2',
      ['1', '2', '3'],
      ['800', '150', '50'],
    ]);
  });
});

test('the source may lie on another sheet, and is never unbounded', async () => {
  const over = withTiers({ sheets: ['Sheet1', 'Report'] });
  await over.run(async (context, sheet) => {
    context.workbook.worksheets.getItem('Report').charts.add('Pie', sheet.getRange('A1:B4'));
    await context.sync();
  });
  const [chart] = over.engine.snapshot().sheets[1]?.charts as { series: { values: string }[] }[];
  expect(chart?.series.map(({ values }) => values)).toEqual(['Sheet1!B2:B4']);
  for (const address of ['A:B', '1:4'])
    expect(await over.fails((_, sheet) => add(sheet, address))).toMatchObject({
      code: 'InvalidArgument',
      location: 'ChartCollection.add',
    });
});

test.each(['Invalid', 'Columns', ''])('%p is no type of chart', async (type) => {
  const over = withTiers();
  const fault = await over.fails((_, sheet) => sheet.charts.add(type as 'Invalid', sheet.getRange('A1:C4')));
  expect(fault.code).toBe('InvalidArgument');
});

test('a chart is found by its name, the first of several, or not', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    add(sheet).name = 'Pareto';
    add(sheet).name = 'Pareto';
    const charts = sheet.charts.load('items/name,items/id,count');
    const found = sheet.charts.getItem('pareto').load('id');
    const missing = sheet.charts.getItemOrNullObject('Heat map');
    const count = sheet.charts.getCount();
    await context.sync();
    expect(charts.items.map(({ name }) => name)).toEqual(['Chart 1', 'Pareto', 'Pareto']);
    expect(found.id).toBe(charts.items[1]?.id);
    expect([missing.isNullObject, count.value, charts.count]).toEqual([true, 3, 3]);
  });
  expect((await over.fails((_, sheet) => sheet.charts.getItem('Heat map').load('name'))).code).toBe(
    'ItemNotFound',
  );
  expect((await over.fails((_, sheet) => sheet.charts.getItemAt(3).load('name'))).code).toBe(
    'InvalidArgument',
  );
});

test('in a Chinese host the first chart is 图表 1', async () => {
  const over = withTiers({ language: 'zh-CN' });
  await over.run(async (context, sheet) => {
    const chart = add(sheet).load('name');
    await context.sync();
    expect(chart.name).toBe('图表 1');
  });
});

test('items of a loaded collection can be changed and deleted', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    add(sheet);
    const charts = sheet.charts.load('items');
    await context.sync();
    for (const chart of charts.items) chart.title.text = `About ${chart.name}`;
    charts.items[0]?.delete();
    await context.sync();
  });
  expect(chartOf(over)).toMatchObject({ name: 'Chart 2', title: { text: 'About Chart 2' } });
  expect(over.engine.snapshot().sheets[0]?.charts).toHaveLength(1);
});

test('setPosition covers the cells from the first to the last one; a column is 48 points wide and a row 15 high', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    const chart = sheet.charts.getItemAt(0);
    chart.setPosition('E2', sheet.getRange('H11'));
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 192, 150]);
    sheet.getRange('A:A').format.columnWidth = 100;
    chart.load('left,width');
    await context.sync();
    expect([chart.left, chart.width]).toEqual([244, 192]);
    chart.setPosition('A1');
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([0, 0, 192, 150]);
  });
});

test('a chart is not placed left of the sheet, nor by cells of another one', async () => {
  const over = await withChart({ sheets: ['Sheet1', 'Other'] });
  const negative = await over.fails((_, sheet) => {
    sheet.charts.getItemAt(0).left = -1;
  });
  expect(negative).toMatchObject({ code: 'InvalidArgument', location: 'Chart.left' });
  const elsewhere = await over.fails((context, sheet) =>
    sheet.charts.getItemAt(0).setPosition(context.workbook.worksheets.getItem('Other').getRange('B2')),
  );
  expect(elsewhere.code).toBe('InvalidArgument');
});

test('columns and a line on a second axis with ends of its own: a Pareto chart', async () => {
  const over = withTiers();
  await over.run(async (context, sheet) => {
    sheet.getRange('D1:D4').values = [['Cumulative'], [0.8], [0.95], [1]];
    sheet.getRange('D2:D4').numberFormat = [['0%'], ['0%'], ['0%']];
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('C1:C4'), 'Columns');
    const line = chart.series.add('Share');
    line.setValues(sheet.getRange('D2:D4'));
    line.setXAxisValues(sheet.getRange('A2:A4'));
    chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
    line.chartType = 'Line';
    line.axisGroup = 'Secondary';
    line.format.line.color = '#C00000';
    chart.series.getItemAt(0).format.fill.setSolidColor('#1F6F43');
    await context.sync();
    const second = chart.axes.getItem('Value', 'Secondary');
    second.maximum = 1;
    second.title.text = 'Cumulative share';
    second.load('minimum,maximum,majorUnit,numberFormat,type,axisGroup,visible');
    const first = chart.axes.valueAxis.load('minimum,maximum,majorUnit,axisGroup');
    await context.sync();
    expect([second.minimum, second.maximum, second.majorUnit, second.numberFormat]).toEqual([
      0,
      1,
      0.2,
      '0%',
    ]);
    expect([second.type, second.axisGroup, second.visible]).toEqual(['Value', 'Secondary', true]);
    expect([first.minimum, first.maximum, first.majorUnit, first.axisGroup]).toEqual([
      0,
      1000,
      200,
      'Primary',
    ]);
  });
  expect(seriesOf(over)).toMatchObject([
    { type: 'ColumnClustered', axisGroup: 'Primary', fill: '#1F6F43', categories: 'Sheet1!A2:A4' },
    {
      type: 'Line',
      axisGroup: 'Secondary',
      lineColor: '#C00000',
      values: 'Sheet1!D2:D4',
      name: { text: 'Share' },
    },
  ]);
});

test('without a series on it there is no second axis', async () => {
  const over = await withChart();
  const fault = await over.fails((_, sheet) =>
    sheet.charts.getItemAt(0).axes.getItem('Value', 'Secondary').load('visible'),
  );
  expect(fault).toMatchObject({ code: 'ItemNotFound', location: 'ChartAxes.getItem' });
});

test('an axis end is set to a number or, by an empty text, chosen again; categories have no ends', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    const axis = sheet.charts.getItemAt(0).axes.valueAxis;
    axis.maximum = 2000;
    axis.load('maximum');
    await context.sync();
    expect(axis.maximum).toBe(2000);
    axis.maximum = '';
    axis.load('maximum');
    await context.sync();
    expect(axis.maximum).toBe(1000);
  });
  const fault = await over.fails((_, sheet) => {
    sheet.charts.getItemAt(0).axes.categoryAxis.minimum = 1;
  });
  expect(fault).toMatchObject({ code: 'InvalidArgument', location: 'ChartAxis.minimum' });
});

test('title, legend, axis titles, gridlines and labels are kept', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    const chart = sheet.charts.getItemAt(0);
    chart.title.text = 'Sales by tier';
    chart.legend.visible = false;
    chart.legend.position = 'Right';
    chart.axes.valueAxis.title.text = 'Sales';
    chart.axes.valueAxis.title.visible = true;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.visible = false;
    chart.series.getItemAt(1).hasDataLabels = true;
    chart.series.getItemAt(0).gapWidth = 20;
    chart.dataLabels.numberFormat = '0.0';
    await context.sync();
    const labels = chart.dataLabels.load('showValue,numberFormat');
    await context.sync();
    expect([labels.showValue, labels.numberFormat]).toEqual([null, '0.0']);
  });
  expect(chartOf(over)).toMatchObject({
    title: { text: 'Sales by tier', visible: true },
    legend: { visible: false, position: 'Right' },
    axes: {
      value: { title: { text: 'Sales', visible: true }, gridlines: false },
      category: { reversed: true, visible: false },
    },
    series: [
      { gapWidth: 20, labels: { showValue: false } },
      { labels: { showValue: true, numberFormat: '0.0' } },
    ],
  });
});

test("a chart of one series bears that series' name until it is given a title", async () => {
  const over = withTiers();
  await over.run(async (context, sheet) => {
    const one = add(sheet, 'A1:B4').title.load('text');
    const two = add(sheet).title.load('text');
    await context.sync();
    expect([one.text, two.text]).toEqual(['Customers', 'Chart Title']);
  });
});

test('setData makes the series anew, without the looks of the old ones', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    const chart = sheet.charts.getItemAt(0);
    chart.series.getItemAt(1).chartType = 'Line';
    chart.series.getItemAt(1).axisGroup = 'Secondary';
    chart.setData(sheet.getRange('A1:C3'), 'Columns');
    await context.sync();
  });
  expect(seriesOf(over).map(({ values, type, axisGroup }) => [values, type, axisGroup])).toEqual([
    ['Sheet1!B2:B3', 'ColumnClustered', 'Primary'],
    ['Sheet1!C2:C3', 'ColumnClustered', 'Primary'],
  ]);
});

test('series are added at a place, deleted, and lost then', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    const { series } = sheet.charts.getItemAt(0);
    series.add('Target', 0);
    series.getItemAt(1).delete();
    series.load('items/name,count');
    const count = series.getCount();
    await context.sync();
    expect(series.items.map(({ name }) => name)).toEqual(['Target', 'Sales']);
    expect([series.count, count.value]).toEqual([2, 2]);
  });
  expect(
    (await over.fails((_, sheet) => sheet.charts.getItemAt(0).series.getItemAt(2).load('name'))).code,
  ).toBe('InvalidArgument');
});

test('a pie stands beside no other type; a name has at most 255 characters', async () => {
  const over = await withChart();
  const mixed = await over.fails((_, sheet) => {
    sheet.charts.getItemAt(0).series.getItemAt(0).chartType = 'Pie';
  });
  expect(mixed).toMatchObject({ code: 'InvalidArgument', location: 'ChartSeries.chartType' });
  const long = await over.fails((_, sheet) => {
    sheet.charts.getItemAt(0).series.getItemAt(0).name = 'x'.repeat(256);
  });
  expect(long.code).toBe('InvalidArgument');
  await over.run(async (context, sheet) => {
    sheet.charts.getItemAt(0).chartType = 'Pie';
    await context.sync();
  });
  expect(seriesOf(over).map(({ type }) => type)).toEqual(['Pie', 'Pie']);
});

test('a protected sheet refuses charts and all changes of them unless it lets objects be edited', async () => {
  const over = await withChart();
  over.engine.protectSheet(over.engine.activeSheet);
  const before = over.engine.snapshot();
  const attempts: ((sheet: Excel.Worksheet) => void)[] = [
    (sheet) => add(sheet),
    (sheet) => sheet.charts.getItemAt(0).delete(),
    (sheet) => sheet.charts.getItemAt(0).setData(sheet.getRange('A1:B4')),
    (sheet) => sheet.charts.getItemAt(0).setPosition('A1'),
    (sheet) => (sheet.charts.getItemAt(0).title.text = 'x'),
    (sheet) => (sheet.charts.getItemAt(0).name = 'x'),
    (sheet) => sheet.charts.getItemAt(0).series.add('x'),
    (sheet) => sheet.charts.getItemAt(0).series.getItemAt(0).delete(),
    (sheet) => (sheet.charts.getItemAt(0).axes.valueAxis.visible = false),
  ];
  for (const attempt of attempts)
    expect((await over.fails((_, sheet) => attempt(sheet))).code).toBe('AccessDenied');
  expect(over.engine.snapshot()).toEqual(before);
  over.engine.protectSheet(over.engine.activeSheet, { allowEditObjects: true });
  await over.run(async (context, sheet) => {
    sheet.charts.getItemAt(0).delete();
    await context.sync();
  });
  expect(over.engine.snapshot().sheets[0]?.charts).toEqual([]);
});

test('a read-only workbook refuses charts', async () => {
  const over = withTiers();
  over.engine.readOnly = true;
  expect((await over.fails((_, sheet) => add(sheet))).code).toBe('AccessDenied');
});

test('a selected chart leaves no range selected; deleted, it leaves a cell', async () => {
  const over = await withChart();
  await over.run(async (context, sheet) => {
    sheet.charts.getItemAt(0).activate();
    await context.sync();
  });
  expect((await over.fails((context) => context.workbook.getSelectedRange().load('address'))).code).toBe(
    'InvalidSelection',
  );
  await over.run(async (context, sheet) => {
    sheet.charts.getItem('Chart 1').delete();
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    expect(range.address).toBe('Sheet1!A1');
  });
});

test('a deleted chart is gone, also for those who hold it, and so are the charts of a deleted sheet', async () => {
  const over = withTiers({ sheets: ['Sheet1', 'Report'] });
  const fault = await over.fails((_, sheet) => {
    const chart = add(sheet);
    chart.delete();
    chart.load('name');
  });
  expect(fault.code).toBe('ItemNotFound');
  const late = await over.fails((context, sheet) => {
    const report = context.workbook.worksheets.getItem('Report');
    const chart = report.charts.add('Line', sheet.getRange('A1:C4'));
    report.delete();
    chart.title.text = 'late';
  });
  expect(late.code).toBe('ItemNotFound');
});

test('pictures of charts and later or unplayed members are refused by their names', async () => {
  const over = await withChart({ apiLevel: '1.9' });
  expect((await over.fails((_, sheet) => sheet.charts.getItemAt(0).getImage())).code).toBe('NotImplemented');
  expect(
    await over.fails((_, sheet) =>
      sheet.charts.getItemAt(0).series.getItemAt(0).getDimensionValues('Values'),
    ),
  ).toMatchObject({ code: 'ApiNotFound', location: 'ChartSeries.getDimensionValues' });
  expect(await over.fails((_, sheet) => sheet.charts.getItemAt(0).load('style'))).toMatchObject({
    code: 'ApiNotFound',
    location: 'Chart.style',
  });
});
