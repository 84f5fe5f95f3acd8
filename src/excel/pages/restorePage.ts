import { setFormat } from '../columnState';
import { runsOf } from '../formatRuns';
import { inBlocks } from '../inBlocks';
import { addHidden, sheetName } from '../names';
import { putSheet } from '../sheetLedger';
import { findPage, pageAnchor, pageCells, pageSheet } from './pageCells';
import { addPageChart, putBox } from './pageCharts';
import { addPageRules, deleteRules } from './pageRules';
import type { PageState } from './pageState';
import { putWidthsBack } from './pageWidths';

/** Takes a page back to what it was: its sheet, cells, formats, widths, rules, charts and entry. */
export async function restorePage(
  context: Excel.RequestContext,
  id: string,
  state: PageState,
): Promise<void> {
  await restoreSheet(context, id, state);
  await restoreCells(context, id, state);
  await deleteRules(context, id, state.area, state.foreign);
  // Rules that were not there before, as someone had deleted them, do not come back.
  const looks = state.ours.length > 0 ? (state.entry?.looks ?? []) : [];
  const ruleIds = await addPageRules(context, id, looks);
  await restoreCharts(context, id, state);
  await putSheet(context, id, state.entry ? { ...state.entry, ruleIds } : undefined);
}

async function restoreSheet(context: Excel.RequestContext, id: string, { place }: PageState): Promise<void> {
  const found = await findPage(context, id);
  if (found.place) return;
  const { names, worksheets } = context.workbook;
  if (found.named) names.getItem(sheetName(id)).delete();
  const there = worksheets.getItemOrNullObject(place.sheet).load('name');
  worksheets.load('items/name');
  await context.sync();
  const sheet = there.isNullObject ? worksheets.add(place.sheet) : there;
  addHidden(context, sheetName(id), sheet.getRangeByIndexes(place.row, place.column, 1, 1));
  if (there.isNullObject) sheet.position = Math.min(place.position, worksheets.items.length);
  await context.sync();
}

/** Formats before values; one call per run of equal formats down a column. */
async function restoreCells(context: Excel.RequestContext, id: string, state: PageState): Promise<void> {
  const { area, formats, formulas, bold, widths } = state;
  const cellsOf = pageAnchor(context, id);
  cellsOf(area).clear('Contents');
  for (let column = 0; column < area.columns; column += 1) {
    let row = 0;
    for (const [format, rows] of runsOf(formats.map((cells) => cells[column]))) {
      setFormat(cellsOf({ row, column, rows, columns: 1 }), format);
      row += rows;
    }
  }
  for (const { bold: is, ...span } of bold) cellsOf(span).format.font.bold = is;
  putWidthsBack(context, id, widths);
  await context.sync();
  await inBlocks(area.rows, area.columns, 'write', {}, async (from, rows) => {
    const range = pageCells(context, id, { row: from, column: 0, rows, columns: area.columns });
    range.formulas = formulas.slice(from, from + rows).map((cells) => [...cells]);
    await context.sync();
  });
}

async function restoreCharts(context: Excel.RequestContext, id: string, state: PageState): Promise<void> {
  for (const box of state.charts) {
    const found = pageSheet(context, id).charts.getItemOrNullObject(box.name).load('name');
    await context.sync();
    const placed = state.entry?.charts.find(({ name }) => name === box.name);
    const made = found.isNullObject && placed ? await addPageChart(context, id, placed, 0, 0) : null;
    const chart = found.isNullObject ? made : found;
    if (chart) putBox(chart, box);
    await context.sync();
  }
}
