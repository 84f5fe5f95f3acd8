import { isRefusal } from './hostFault';
import { addHidden } from './names';
import type { UndoStep } from './undo';

/** The formula of a name whose cells are gone. */
const LOST = '=#REF!';

/** Takes names away that lead to none of our cells any more, or to none at all; undoing brings them back. */
export async function forgetLost(
  context: Excel.RequestContext,
  lost: readonly string[],
  undo: UndoStep[],
): Promise<void> {
  if (lost.length === 0) return;
  const items = lost.map((name) => ({
    name,
    item: context.workbook.names.getItem(name),
    range: context.workbook.names.getItem(name).getRangeOrNullObject().load('address'),
  }));
  await context.sync();
  const living = items.flatMap(({ name, range }) =>
    range.isNullObject ? [] : [{ name, at: range.address }],
  );
  const dead = items.flatMap(({ name, range }) => (range.isNullObject ? [name] : []));
  undo.push(async (again) => {
    const present = living.map(({ name }) => again.workbook.names.getItemOrNullObject(name).load('name'));
    await again.sync();
    living.forEach(({ name, at }, i) => {
      if (present[i]?.isNullObject === false) present[i].delete();
      const cut = at.lastIndexOf('!');
      const sheet = at.slice(0, cut).replace(/^'|'$/g, '').replaceAll("''", "'");
      addHidden(again, name, again.workbook.worksheets.getItem(sheet).getRange(at.slice(cut + 1)));
    });
    await again.sync();
    await loseAgain(again, dead);
  });
  for (const { item } of items) item.delete();
  await context.sync();
}

/**
 * Makes names without cells again, where they are not there: what a write that failed found is what it leaves. A host
 * that takes no such formula† is left without them: they only tell Clear how many columns were deleted.
 */
export async function loseAgain(context: Excel.RequestContext, lost: readonly string[]): Promise<void> {
  if (lost.length === 0) return;
  const { names } = context.workbook;
  const present = lost.map((name) => names.getItemOrNullObject(name).load('name'));
  await context.sync();
  lost.forEach((name, i) => {
    if (present[i]?.isNullObject === true) names.add(name, LOST).visible = false;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}
