import { WorkbookEngine, parseArea } from '../../../../src/workbench/engine';
import type { Area } from '../../../../src/workbench/engine';
import { boxOf } from '../../../../src/workbench/engine/charts/chartPlace';
import { addChart, placeChart } from '../../../../src/workbench/engine/charts/charts';
import {
  seriesCategories,
  seriesName,
  seriesValues,
  valueScale,
} from '../../../../src/workbench/engine/charts/chartPoints';

const area = (address: string): Area => {
  const parsed = parseArea(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

const TIERS = [
  ['Tier', 'Sales'],
  ['A', 800],
  ['B', 150],
  ['C', 50],
];

/** A chart over A1:B4 in columns D to G, rows 3 to 10: 48 points a column, 15 a row. */
function tiers(rows: readonly (readonly unknown[])[] = TIERS, type = 'ColumnClustered', source = 'A1:B4') {
  const engine = new WorkbookEngine();
  const sheet = engine.load('Sheet1', rows);
  const chart = addChart(engine.book, sheet, type, { sheet, area: area(source) }, 'Auto');
  placeChart(engine.book, chart, { left: 144, top: 30, width: 192, height: 120 });
  const box = () => {
    const { left, top, width, height } = boxOf(sheet, chart.place);
    return [left, top, width, height];
  };
  const addresses = () =>
    (engine.snapshot().sheets[0]?.charts[0] as { series: Record<string, unknown>[] }).series.map(
      ({ name, categories, values }) => [name, categories, values],
    );
  const points = (at = 0) => {
    const series = chart.series[at];
    if (!series) throw new Error(`no series ${at}`);
    const { book } = engine;
    return [
      seriesName(book, chart, series),
      seriesCategories(book, chart, series),
      seriesValues(book, chart, series),
    ];
  };
  return { engine, sheet, chart, box, addresses, points };
}

test('the cells of a chart follow inserted rows and columns, and it moves along with the cells it lies over', () => {
  const { engine, sheet, box, addresses } = tiers();
  expect(box()).toEqual([144, 30, 192, 120]);
  engine.insertRows(sheet, 0, 2);
  engine.insertColumns(sheet, 0);
  expect(addresses()).toEqual([['Sheet1!C3', 'Sheet1!B4:B6', 'Sheet1!C4:C6']]);
  expect(box()).toEqual([192, 60, 192, 120]);
});

test('rows inserted among its values belong to them; rows inserted under a chart make it higher', () => {
  const { engine, sheet, box, addresses } = tiers();
  engine.insertRows(sheet, 2, 2);
  expect(addresses()).toEqual([['Sheet1!B1', 'Sheet1!A2:A6', 'Sheet1!B2:B6']]);
  // Row 3 is the first one that it lies over, so all of it goes down.
  expect(box()).toEqual([144, 60, 192, 120]);
  engine.insertRows(sheet, 5, 2);
  expect(box()).toEqual([144, 60, 192, 150]);
  // Right behind it: nothing changes.
  engine.insertRows(sheet, 14);
  expect(box()).toEqual([144, 60, 192, 150]);
});

test('deleted rows make a chart smaller; without all of them it has no height and is still there', () => {
  const { engine, sheet, chart, box } = tiers();
  engine.deleteRows(sheet, 8, 5);
  expect(box()).toEqual([144, 30, 192, 90]);
  engine.deleteRows(sheet, 1, 3);
  expect(box()).toEqual([144, 15, 192, 60]);
  engine.deleteRows(sheet, 0, 20);
  expect(box()).toEqual([144, 0, 192, 0]);
  expect(chart.deleted).toBe(false);
});

test('deleted columns move it left, wider ones make it wider, hidden ones narrower', () => {
  const { engine, sheet, box } = tiers();
  engine.deleteColumns(sheet, 2);
  expect(box()).toEqual([96, 30, 192, 120]);
  engine.setColumnWidth(sheet, 2, 148);
  expect(box()).toEqual([96, 30, 292, 120]);
  sheet.hiddenColumns.add(2);
  expect(box()).toEqual([96, 30, 144, 120]);
});

test('a chart whose cells are deleted has a series without points', () => {
  const { engine, sheet, addresses, points } = tiers();
  engine.deleteColumns(sheet, 1);
  expect(addresses()).toEqual([['#REF!', 'Sheet1!A2:A4', '#REF!']]);
  expect(points()).toEqual(['Series1', ['A', 'B', 'C'], []]);
});

test('a deleted sheet takes its charts along and leaves those over its cells without points', () => {
  const { engine, sheet } = tiers();
  const other = engine.addSheet('Other');
  const kept = addChart(engine.book, other, 'Line', { sheet, area: area('A1:B4') }, 'Auto');
  const values = () => kept.series.map((series) => seriesValues(engine.book, kept, series));
  expect(values()).toEqual([[800, 150, 50]]);
  engine.activate(other);
  engine.deleteSheet(sheet);
  expect(engine.book.charts).toEqual([kept]);
  expect(values()).toEqual([[]]);
});

test('names and values are read when they are asked for; blanks and errors are no points, texts are zero', () => {
  const { engine, sheet, points } = tiers();
  expect(points()).toEqual(['Sales', ['A', 'B', 'C'], [800, 150, 50]]);
  engine.paste(sheet, 0, 1, [['Revenue'], ['900'], [''], ['#N/A']]);
  engine.clear(sheet, area('B3'));
  expect(points()).toEqual(['Revenue', ['A', 'B', 'C'], [900, null, null]]);
  engine.enter(sheet, 1, 1, 'none');
  expect(points()[2]).toEqual([0, null, null]);
});

test('hidden and filtered rows are left out, unless the chart shows them', () => {
  const { sheet, chart, points } = tiers();
  sheet.hiddenRows.add(2);
  sheet.filteredRows.add(3);
  expect(points()).toEqual(['Sales', ['A'], [800]]);
  chart.visibleOnly = false;
  expect(points()).toEqual(['Sales', ['A', 'B', 'C'], [800, 150, 50]]);
});

test('years in the first column are values, unless the corner is empty', () => {
  const years = (corner: string) => [
    [corner, 'Sales'],
    [2024, 8],
    [2025, 9],
  ];
  expect(tiers(years('Year'), 'Line', 'A1:B3').addresses()).toEqual([
    ['Sheet1!A1', null, 'Sheet1!A2:A3'],
    ['Sheet1!B1', null, 'Sheet1!B2:B3'],
  ]);
  expect(tiers(years(''), 'Line', 'A1:B3').addresses()).toEqual([
    ['Sheet1!B1', 'Sheet1!A2:A3', 'Sheet1!B2:B3'],
  ]);
});

test('dates name the points, as they are shown', () => {
  const { points } = tiers(
    [
      ['Day', 'Sales'],
      ['2024-01-05', 8],
      ['2024-01-06', 9],
    ],
    'Line',
    'A1:B3',
  );
  expect(points()).toEqual(['Sales', ['1/5/2024', '1/6/2024'], [8, 9]]);
});

test('as many rows as columns: the rows are series', () => {
  const square = [
    ['', 'Jan', 'Feb'],
    ['A', 1, 2],
    ['B', 3, 4],
  ];
  expect(tiers(square, 'Line', 'A1:C3').addresses()).toEqual([
    ['Sheet1!A2', 'Sheet1!B1:C1', 'Sheet1!B2:C2'],
    ['Sheet1!A3', 'Sheet1!B1:C1', 'Sheet1!B3:C3'],
  ]);
});

test('the axis of stacked columns reaches over their sums, that of full ones to one', () => {
  const rows = [
    ['', 'x', 'y'],
    ['a', 600, 300],
    ['b', 200, 100],
    ['c', -50, 100],
  ];
  const scale = (type: string) => {
    const { engine, chart } = tiers(rows, type, 'A1:C4');
    return valueScale(engine.book, chart, 'Primary');
  };
  expect(scale('ColumnClustered')).toEqual({ minimum: -200, maximum: 800, unit: 200 });
  expect(scale('ColumnStacked')).toEqual({ minimum: -200, maximum: 1000, unit: 200 });
  expect(scale('ColumnStacked100')).toEqual({ minimum: 0, maximum: 1, unit: 0.2 });
});

test('undo puts a chart back where it was, and a deleted one with cells that follow again', () => {
  const { engine, sheet, chart, box, addresses } = tiers();
  engine.charts.place(chart, { left: 0 });
  engine.charts.delete(chart);
  expect(engine.charts.of(sheet)).toEqual([]);
  engine.undo();
  expect([engine.charts.of(sheet), box()]).toEqual([[chart], [0, 30, 192, 120]]);
  engine.undo();
  expect(box()).toEqual([144, 30, 192, 120]);
  engine.insertRows(sheet, 0);
  expect(addresses()).toEqual([['Sheet1!B2', 'Sheet1!A3:A5', 'Sheet1!B3:B5']]);
});

test('the snapshot tells charts apart by all that they show', () => {
  const before = tiers().engine.snapshot();
  const { engine, chart } = tiers();
  expect(engine.snapshot()).toEqual(before);
  chart.title.visible = false;
  expect(engine.snapshot()).not.toEqual(before);
});
