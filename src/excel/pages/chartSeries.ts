import { isRefusal } from '../hostFault';
import { pageCells } from './pageCells';
import type { PlacedChart, PlacedSeries } from './pageParts';

/** Adds a series behind those that are there. Takes no sync. */
export function addSeries(
  context: Excel.RequestContext,
  id: string,
  chart: Excel.Chart,
  { categories }: PlacedChart,
  { name, span }: PlacedSeries,
): void {
  const series = chart.series.add(name);
  series.setValues(pageCells(context, id, span));
  series.setXAxisValues(pageCells(context, id, categories));
}

/**
 * Makes the last series a line on a secondary axis from 0. Excel's own Pareto type has bugs (OfficeDev/office-js
 * #3924, #6143). Where the host refuses the second axis (iPad, #1688), the columns stand alone. Takes two syncs.
 */
export async function makePareto(
  context: Excel.RequestContext,
  chart: Excel.Chart,
  last: number,
): Promise<void> {
  const line = chart.series.getItemAt(last);
  line.chartType = 'Line';
  line.axisGroup = 'Secondary';
  if (await isTaken(context)) {
    // Its end is Excel's choice: with returns, shares on the way may be above 100 %.
    chart.axes.getItem('Value', 'Secondary').minimum = 0;
    await isTaken(context);
    return;
  }
  chart.series.getItemAt(last).delete();
  await context.sync();
}

/** Whether the host did what is asked for; false when it says that it cannot. */
async function isTaken(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return false;
  }
}

/**
 * Gives a chart other cells and names, series by series, so that its looks stay. A series that the user renamed or
 * deleted is not found and left alone. Takes two syncs.
 */
export async function followSeries(
  context: Excel.RequestContext,
  id: string,
  chart: Excel.Chart,
  from: PlacedChart,
  to: PlacedChart,
): Promise<void> {
  const there = chart.series.load('items/name');
  chart.title.load('text');
  await context.sync();
  if (chart.title.text === from.title) chart.title.text = to.title;
  const found = from.series.map(
    (old, i) =>
      there.items.find(({ name }) => name === old.name) ??
      there.items.find(({ name }) => name === to.series[i]?.name),
  );
  to.series.forEach((wanted, i) => {
    const series = found[i];
    if (series) {
      series.setValues(pageCells(context, id, wanted.span));
      series.setXAxisValues(pageCells(context, id, to.categories));
      if (series.name !== wanted.name) series.name = wanted.name;
    } else if (i >= from.series.length) addSeries(context, id, chart, to, wanted);
  });
  for (const surplus of found.slice(to.series.length)) surplus?.delete();
  await context.sync();
}
