import type { OutputChart, OutputPage } from '../../../src/workbook';
import { Bench } from '../../support/adapter';
import { block, page, sheetOf, withoutIds, writeSheets } from '../../support/sheets';

const LEVELS = ['1.9', '1.14', '1.15'] as const;

const PARETO: OutputChart = {
  id: 'totals',
  title: 'Totals per tier',
  kind: 'pareto',
  block: 'sizes',
  categories: 0,
  series: [1, 2],
};
const BARS: OutputChart = { ...PARETO, id: 'sizes', title: 'Customers', kind: 'bars', series: [1] };

const TWO = block('sizes', [
  ['A', 2, 0.5],
  ['B', 3, 1],
]);
const THREE = block('sizes', [
  ['A', 2, 0.25],
  ['B', 3, 0.5],
  ['C', 9, 1],
]);
const report = (charts: readonly OutputChart[], sizes = TWO): OutputPage => page([sizes], { charts });

interface SeriesSnapshot {
  readonly name: unknown;
  readonly type: string;
  readonly axisGroup: string;
  readonly values: unknown;
  readonly categories: unknown;
}
interface ChartSnapshot {
  readonly name: string;
  readonly type: string;
  readonly box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly title: { readonly text: string };
  readonly series: readonly SeriesSnapshot[];
}
const chartsOf = (bench: Bench): ChartSnapshot[] => sheetOf(bench).charts as ChartSnapshot[];

async function written(charts: readonly OutputChart[], sizes = TWO): Promise<Bench> {
  const bench = new Bench();
  await writeSheets(bench, [report(charts, sizes)]);
  return bench;
}

/** What a person does to one of the charts on the report. */
async function withChart(bench: Bench, id: string, work: (chart: Excel.Chart) => void): Promise<void> {
  await bench.office.Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Report').charts.getItem(`Customer Tiers ${id}`));
    await context.sync();
  });
}

describe.each(LEVELS)('charts of a page at ExcelApi %s', (apiLevel) => {
  test('a Pareto chart is columns, and a line on a second axis for its last series', async () => {
    const bench = new Bench(undefined, { apiLevel });
    await writeSheets(bench, [report([PARETO, BARS])]);
    const [pareto, bars] = chartsOf(bench);
    expect(pareto).toMatchObject({
      name: 'Customer Tiers totals',
      title: { text: 'Totals per tier' },
      series: [
        {
          name: { text: 'Customers' },
          type: 'ColumnClustered',
          axisGroup: 'Primary',
          values: 'Report!B3:B4',
          categories: 'Report!A3:A4',
        },
        {
          name: { text: 'Share' },
          type: 'Line',
          axisGroup: 'Secondary',
          values: 'Report!C3:C4',
          categories: 'Report!A3:A4',
        },
      ],
    });
    expect(bars).toMatchObject({ type: 'BarClustered', series: [{ values: 'Report!B3:B4' }] });
  });

  test('writing three times is as writing once', async () => {
    const bench = new Bench(undefined, { apiLevel });
    await writeSheets(bench, [report([PARETO, BARS])]);
    const once = bench.engine.snapshot();
    await writeSheets(bench, [report([PARETO, BARS])]);
    await writeSheets(bench, [report([PARETO, BARS])]);
    expect(bench.engine.snapshot()).toEqual(once);
  });
});

describe('charts of a page', () => {
  test('lie right of the blocks, one under the other', async () => {
    const [first, second] = chartsOf(await written([PARETO, BARS]));
    const { columnWidths } = sheetOf(await written([]));
    const blocks = Object.values(columnWidths).reduce((sum, width) => sum + width, 0);
    expect(first?.box.left).toBeGreaterThan(blocks);
    expect(second?.box.left).toBe(first?.box.left);
    expect(second?.box.top).toBeGreaterThanOrEqual((first?.box.top ?? 0) + (first?.box.height ?? 0));
  });

  test('where the host refuses a second axis, the columns stand alone', async () => {
    const bench = new Bench();
    let requests = 0;
    bench.engine.failures = (_, body) => {
      if (!body.includes('AxisGroup')) return undefined;
      requests += 1;
      return { kind: 'api', code: 'GeneralException' };
    };
    await writeSheets(bench, [report([PARETO])]);
    expect(requests).toBe(1);
    expect(chartsOf(bench)[0]?.series.map(({ type, values }) => [type, values])).toEqual([
      ['ColumnClustered', 'Report!B3:B4'],
    ]);
    bench.engine.failures = undefined;
    await writeSheets(bench, [report([PARETO], THREE)]);
    expect(chartsOf(bench)[0]?.series.map(({ type, values }) => [type, values])).toEqual([
      ['ColumnClustered', 'Report!B3:B5'],
    ]);
  });

  test('show the new rows on the next write, and keep what the user gave them', async () => {
    const bench = await written([PARETO]);
    await withChart(bench, 'totals', (chart) => {
      chart.left = 500;
      chart.top = 90;
      chart.width = 300;
      chart.title.text = 'My title';
      chart.series.getItemAt(0).format.fill.setSolidColor('#123456');
    });
    const before = chartsOf(bench)[0];
    await writeSheets(bench, [report([PARETO], THREE)]);
    const after = chartsOf(bench)[0];
    expect(after?.series.map(({ values, categories }) => [values, categories])).toEqual([
      ['Report!B3:B5', 'Report!A3:A5'],
      ['Report!C3:C5', 'Report!A3:A5'],
    ]);
    expect(after?.box).toEqual(before?.box);
    expect(after?.title.text).toBe('My title');
    expect(after?.series[0]).toMatchObject({ fill: '#123456' });
  });

  test('that the user deleted stay away, until the sheet is new', async () => {
    const bench = await written([PARETO, BARS]);
    await withChart(bench, 'totals', (chart) => chart.delete());
    await writeSheets(bench, [report([PARETO, BARS], THREE)]);
    await writeSheets(bench, [report([PARETO, BARS])]);
    expect(chartsOf(bench).map(({ name }) => name)).toEqual(['Customer Tiers sizes']);
    bench.engine.deleteSheet(bench.engine.sheet('Report'));
    await writeSheets(bench, [report([PARETO, BARS])]);
    expect(chartsOf(bench)).toHaveLength(2);
  });

  test('come and go with the plan; a chart of the user stays', async () => {
    const bench = await written([PARETO]);
    await bench.office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Report');
      sheet.charts.add('Line', sheet.getRange('B3:B4')).name = 'Mine';
      await context.sync();
    });
    await writeSheets(bench, [report([BARS])]);
    expect(chartsOf(bench).map(({ name }) => name)).toEqual(['Mine', 'Customer Tiers sizes']);
    const { left } = await bench.workbook.clear();
    expect(left.map(({ note }) => note)).toEqual([
      { id: 'sheet.keptYours', values: { sheet: 'Report', what: 'Mine' } },
    ]);
    expect(chartsOf(bench).map(({ name }) => name)).toEqual(['Mine']);
  });

  test('of another kind are made anew in their place', async () => {
    const bench = await written([BARS]);
    await withChart(bench, 'sizes', (chart) => {
      chart.left = 500;
      chart.width = 300;
    });
    const [before] = chartsOf(bench);
    await writeSheets(bench, [report([{ ...BARS, kind: 'columns' }])]);
    const [after] = chartsOf(bench);
    expect(after).toMatchObject({ type: 'ColumnClustered', box: before?.box });
  });

  test('make room for new columns of the blocks, with their own size and height on the sheet', async () => {
    const bench = await written([BARS]);
    const wide = block('more', [['x', 1, 1, 1, 1, 1]]);
    await writeSheets(bench, [page([TWO, wide], { charts: [BARS] })]);
    const [chart] = chartsOf(bench);
    const widths = Object.values(sheetOf(bench).columnWidths);
    expect(widths).toHaveLength(6);
    expect(chart?.box.left).toBeGreaterThan(widths.reduce((sum, width) => sum + width, 0));
    expect(chart?.box.top).toBe(0);
  });

  test('Clear leaves nothing of them', async () => {
    const bench = await written([PARETO, BARS]);
    await bench.workbook.clear();
    expect(withoutIds(bench.engine.snapshot())).toEqual(withoutIds(new Bench().engine.snapshot()));
  });
});
