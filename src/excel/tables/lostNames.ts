import { addHidden } from '../names';
import type { UndoStep } from '../undo';

/** Takes names away that lead to none of our cells any more. Those that lead to cells at all can come back. */
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
  });
  for (const { item } of items) item.delete();
  await context.sync();
}
