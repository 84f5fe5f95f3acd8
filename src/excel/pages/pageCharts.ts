import type { UndoStep } from '../undo';
import { addSeries, followSeries, makePareto } from './chartSeries';
import { pageCells, pageSheet } from './pageCells';
import type { PlacedChart } from './pageParts';

/** Where a chart lies over its sheet, in points. */
export interface ChartBox {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Cells that a new chart covers. */
const ROWS = 15;
const COLUMNS = 8;

const TYPES = {
  columns: 'ColumnClustered',
  bars: 'BarClustered',
  line: 'Line',
  pareto: 'ColumnClustered',
} as const;

/** Those of our charts that are there. Takes one sync, none for no names. */
export async function findCharts(
  context: Excel.RequestContext,
  id: string,
  names: readonly string[],
): Promise<readonly ChartBox[]> {
  if (names.length === 0) return [];
  const found = names.map((name) =>
    pageSheet(context, id).charts.getItemOrNullObject(name).load(['name', 'left', 'top', 'width', 'height']),
  );
  await context.sync();
  return found.flatMap((chart, i) => {
    if (chart.isNullObject) return [];
    const { left, top, width, height } = chart;
    return [{ name: names[i] ?? '', left, top, width, height }];
  });
}

/** Puts a chart over the cells from a row on, right of so many columns. Takes one sync, three for a Pareto chart. */
export async function addPageChart(
  context: Excel.RequestContext,
  id: string,
  placed: PlacedChart,
  row: number,
  columns: number,
): Promise<Excel.Chart | null> {
  const [first, ...others] = placed.series;
  if (!first) return null;
  const cell = (down: number, right: number): Excel.Range =>
    pageCells(context, id, { row: row + down, column: columns + 1 + right, rows: 1, columns: 1 });
  const chart = pageSheet(context, id).charts.add(
    TYPES[placed.kind],
    pageCells(context, id, first.span),
    'Columns',
  );
  chart.name = placed.name;
  chart.title.text = placed.title;
  chart.setPosition(cell(0, 0), cell(ROWS - 1, COLUMNS - 1));
  const series = chart.series.getItemAt(0);
  series.name = first.name;
  series.setXAxisValues(pageCells(context, id, placed.categories));
  for (const other of others) addSeries(context, id, chart, placed, other);
  chart.legend.position = 'Bottom';
  chart.legend.visible = others.length > 0;
  await context.sync();
  if (placed.kind === 'pareto' && others.length > 0) await makePareto(context, chart, others.length);
  return chart;
}

/** The row of the chart with this number among those of its page, of which each has an empty row below. */
export const chartRow = (number: number): number => number * (ROWS + 1);

/** Takes two syncs. */
export async function deleteChart(context: Excel.RequestContext, id: string, name: string): Promise<void> {
  const chart = pageSheet(context, id).charts.getItemOrNullObject(name).load('name');
  await context.sync();
  if (!chart.isNullObject) chart.delete();
  await context.sync();
}

/** Takes no sync. */
export function putBox(chart: Excel.Chart, { left, top, width, height }: ChartBox): void {
  chart.left = left;
  chart.top = top;
  chart.width = width;
  chart.height = height;
}

/**
 * Brings the charts up to date. One that the user deleted stays away; one that they moved, resized or restyled keeps
 * that: it gets other cells only. One of another kind, and a Pareto chart with more or fewer series, is made anew in
 * its place; one that is wanted no more goes.
 */
export async function updateCharts(
  context: Excel.RequestContext,
  id: string,
  { columns, charts }: { readonly columns: number; readonly charts: readonly PlacedChart[] },
  old: readonly PlacedChart[],
  present: readonly ChartBox[],
  undo: UndoStep[],
): Promise<void> {
  const remove: UndoStep[] = [];
  for (const [i, wanted] of charts.entries()) {
    const was = old.find(({ name }) => name === wanted.name);
    const box = present.find(({ name }) => name === wanted.name);
    if (was && (!box || JSON.stringify(was) === JSON.stringify(wanted))) continue;
    const remade = was && !follows(was, wanted);
    if (was && !remade) {
      undo.push((again) => followChart(again, id, wanted, was));
      await followChart(context, id, was, wanted);
      continue;
    }
    undo.push((again) => deleteChart(again, id, wanted.name));
    if (remade) await deleteChart(context, id, wanted.name);
    const chart = await addPageChart(context, id, wanted, chartRow(i), columns);
    if (chart && box) putBox(chart, box);
  }
  for (const { name } of present)
    if (!charts.some((wanted) => wanted.name === name)) remove.push((again) => deleteChart(again, id, name));
  for (const step of remove) await step(context);
  await context.sync();
}

const follows = (was: PlacedChart, wanted: PlacedChart): boolean =>
  was.kind === wanted.kind && (was.kind !== 'pareto' || was.series.length === wanted.series.length);

async function followChart(
  context: Excel.RequestContext,
  id: string,
  from: PlacedChart,
  to: PlacedChart,
): Promise<void> {
  const chart = pageSheet(context, id).charts.getItemOrNullObject(to.name).load('name');
  await context.sync();
  if (!chart.isNullObject) await followSeries(context, id, chart, from, to);
}
