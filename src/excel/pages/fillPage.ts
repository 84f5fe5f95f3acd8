import type { WorkOptions } from '../../workbook';
import type { UndoStep } from '../undo';
import { clearOfColumns } from './chartRoom';
import { updateCharts } from './pageCharts';
import type { PageLayout } from './pageParts';
import { addPageRules, deleteRules } from './pageRules';
import type { PageState } from './pageState';
import { fitPage } from './pageWidths';
import { writeBodies, writeFormats, writeHeadings } from './writeCells';

/** What Excel made of a page. */
interface FilledPage {
  readonly ruleIds: readonly string[];
  readonly widths: readonly number[];
}

/**
 * Writes formats, cells, widths, rules and charts, in this order.
 * @param before null on a new sheet
 * @param sameFormats the page is laid out as it was
 */
export async function fillPage(
  context: Excel.RequestContext,
  id: string,
  layout: PageLayout,
  before: PageState | null,
  sameFormats: boolean,
  undo: UndoStep[],
  options: WorkOptions,
): Promise<FilledPage> {
  const entry = before?.entry ?? null;
  // With the first cells in one request; again with fewer of them when that is too large.
  const formats = (): void => writeFormats(context, id, layout, entry, sameFormats);
  await writeBodies(context, id, layout, entry, formats, options);
  const widths = await fitPage(context, id, layout, entry, before?.widths ?? null);
  writeHeadings(context, id, layout);
  const ruleIds = await renewRules(context, id, layout, before);
  if (before && entry) await clearOfColumns(context, id, before, entry.columns, layout.columns);
  await updateCharts(context, id, layout, entry?.charts ?? [], before?.charts ?? [], undo);
  return { ruleIds, widths };
}

/** Rules that say the same of the same cells stay. */
async function renewRules(
  context: Excel.RequestContext,
  id: string,
  { looks }: PageLayout,
  before: PageState | null,
): Promise<readonly string[]> {
  if (before) {
    const { area, entry, foreign, ours } = before;
    const wanted = JSON.stringify(looks);
    if (entry && ours.length === entry.ruleIds.length && JSON.stringify(entry.looks) === wanted) {
      await context.sync();
      return ours;
    }
    await deleteRules(context, id, area, foreign);
  }
  return addPageRules(context, id, looks);
}
