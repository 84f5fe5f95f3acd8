import type { ColumnPlace } from './columnPlace';
import { anchoredBody, anchoredColumn } from './columnPlace';
import type { ColumnState } from './columnState';
import { putFormatsBack } from './columnState';
import { putTextsBack } from './columnText';
import { putWidthBack } from './columnWidth';
import { ofLength } from './formatRuns';
import type { LedgerColumn } from './ledger';
import { addLook } from './looks';
import { findRules } from './rules';
import type { UndoStep } from './undo';

/** A column of ours that is to go. */
export interface GoingColumn {
  readonly place: ColumnPlace;
  readonly before: ColumnState;
  readonly entry: LedgerColumn | undefined;
}

/**
 * Takes away what is ours in a column and puts back how it was before us; its name stays. In a table the cells stay, as a
 * table's header cannot be empty: the column as a whole is to go later.
 * @param undo gets the step that puts the column back
 * @param restored gets the ids of rules that undoing had to make anew
 */
export async function takeAway(
  context: Excel.RequestContext,
  { place, before, entry }: GoingColumn,
  inTable: boolean,
  undo?: UndoStep[],
  restored?: Map<string, readonly string[]>,
): Promise<void> {
  const { ours, foreign, astray } = await findRules(context, place, entry ?? { ruleIds: [], looks: [] });
  const look = ours.length > 0 ? entry?.looks.at(-1) : undefined;
  undo?.push(async (again) => {
    await putTextsBack(again, place, before);
    const present = anchoredBody(again, place).conditionalFormats.load('items/id');
    await again.sync();
    for (const rule of present.items) if (!foreign.has(rule.id)) rule.delete();
    const back = look ? addLook(anchoredBody(again, place), look) : [];
    await again.sync();
    restored?.set(
      place.id,
      back.map(({ id }) => id),
    );
  });
  // A step back could not tell where those stood.
  for (const rule of undo ? ours : [...ours, ...astray]) rule.delete();
  if (entry && keptWidth(entry, before.width.points)) putWidthBack(context, place, entry.width);
  if (!inTable) anchoredColumn(context, place).clear('Contents');
  putFormatsBack(context, place, ofLength(entry?.formats ?? [['General', 1]], place.rowCount + 1));
  await context.sync();
}

/** Whether the column is as wide as we made it: a width of the user's own stays. Excel rounds to pixels. */
function keptWidth({ fittedWidth }: LedgerColumn, points: number): boolean {
  return fittedWidth === null || Math.abs(points - fittedWidth) < 1;
}
