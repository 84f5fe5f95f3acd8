import { addLook } from '../looks';
import { typeOf } from '../ruleSayings';
import type { PageEntry } from '../sheetLedger';
import { pageAnchor, pageCells } from './pageCells';
import type { PlacedLook, Span } from './pageParts';

/** The conditional formats on cells of a page, told apart. */
export interface PageRules {
  readonly ours: readonly string[];
  readonly foreign: ReadonlySet<string>;
}

/**
 * Ours are those with the ids we know, and, as ids may be others in another session, those of a type of ours on exactly
 * the cells that we gave it to. Takes two syncs.
 */
export async function findPageRules(
  context: Excel.RequestContext,
  id: string,
  area: Span,
  entry: PageEntry | null,
  anchor: { readonly row: number; readonly column: number },
): Promise<PageRules> {
  const rules = pageCells(context, id, area).conditionalFormats.load('items/id,items/type');
  await context.sync();
  return tellApart(context, rules.items, entry, anchor);
}

async function tellApart(
  context: Excel.RequestContext,
  items: readonly Excel.ConditionalFormat[],
  entry: PageEntry | null,
  anchor: { readonly row: number; readonly column: number },
): Promise<PageRules> {
  const ranges = items.map((rule) =>
    rule.getRangeOrNullObject().load(['rowIndex', 'columnIndex', 'rowCount', 'columnCount']),
  );
  await context.sync();
  const isOurs = (rule: Excel.ConditionalFormat, range: Excel.Range | undefined): boolean => {
    if (entry?.ruleIds.includes(rule.id) === true) return true;
    if (!range || range.isNullObject) return false;
    return (entry?.looks ?? []).some(
      ({ row, column, rows, columns, look }) =>
        (rule.type as string) === typeOf(look) &&
        range.rowIndex === anchor.row + row &&
        range.columnIndex === anchor.column + column &&
        range.rowCount === rows &&
        range.columnCount === columns,
    );
  };
  const ours = items.filter((rule, i) => isOurs(rule, ranges[i])).map((rule) => rule.id);
  return { ours, foreign: new Set(items.map((rule) => rule.id).filter((id) => !ours.includes(id))) };
}

/** How many conditional formats the looks are made of. */
export const ruleCount = (looks: readonly PlacedLook[]): number =>
  looks.reduce((sum, { look }) => sum + (look.kind === 'tiers' ? look.rules.length : 1), 0);

/** Takes every conditional format on these cells away that is nobody else's. Takes one sync, and leaves one to do. */
export async function deleteRules(
  context: Excel.RequestContext,
  id: string,
  area: Span,
  foreign: ReadonlySet<string>,
): Promise<void> {
  const rules = pageCells(context, id, area).conditionalFormats.load('items/id');
  await context.sync();
  for (const rule of rules.items) if (!foreign.has(rule.id)) rule.delete();
}

/** Gives the ids of the new conditional formats. Takes one sync. */
export async function addPageRules(
  context: Excel.RequestContext,
  id: string,
  looks: readonly PlacedLook[],
): Promise<readonly string[]> {
  const cellsOf = pageAnchor(context, id);
  const added = looks.flatMap(({ look, ...span }) => addLook(cellsOf(span), look));
  await context.sync();
  return added.map((rule) => rule.id);
}
