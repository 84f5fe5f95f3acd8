import type { Earlier } from './earlier';
import type { HeadedColumn } from './headers';
import { LEDGER_KEY, MEMORY_KEY, storeLedger } from './ledger';
import { loseAgain } from './lostNames';
import { addHidden, columnName, SOURCE_NAME } from './names';

/** Key of the highlight's rules among those of the columns. */
export const HIGHLIGHT = '';

/** Takes the names back to what they were. */
export async function putNamesBack(
  context: Excel.RequestContext,
  columns: readonly HeadedColumn[],
  { named, lost, hasSourceName }: Earlier,
): Promise<void> {
  const { names, worksheets } = context.workbook;
  const fresh = columns.filter(({ existing }) => !existing).map(({ column }) => columnName(column.id));
  const added = [...fresh, SOURCE_NAME].map((name) => names.getItemOrNullObject(name).load('name'));
  await context.sync();
  for (const name of added) if (!name.isNullObject) name.delete();
  if (named) addHidden(context, SOURCE_NAME, worksheets.getItem(named.sheet).getRange(named.address));
  await context.sync();
  await loseAgain(context, hasSourceName && !named ? [...lost, SOURCE_NAME] : lost);
}

/** Takes ledger and memory back to what they were. @param rules ids of rules that were made anew, by column or `HIGHLIGHT` */
export async function putLedgerBack(
  context: Excel.RequestContext,
  { ledger, memory }: Earlier,
  rules: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { settings } = context.workbook;
  const keys = [LEDGER_KEY, MEMORY_KEY].map((key) => settings.getItemOrNullObject(key).load('key'));
  await context.sync();
  for (const item of keys) if (!item.isNullObject) item.delete();
  if (ledger) {
    const idsOf = (key: string, ruleIds: readonly string[]): readonly string[] => rules.get(key) ?? ruleIds;
    storeLedger(context, {
      ...ledger,
      columns: ledger.columns.map((column) => ({ ...column, ruleIds: idsOf(column.id, column.ruleIds) })),
      ...(ledger.highlight && {
        highlight: { ...ledger.highlight, ruleIds: idsOf(HIGHLIGHT, ledger.highlight.ruleIds) },
      }),
    });
  }
  if (memory !== null) settings.add(MEMORY_KEY, memory);
  await context.sync();
}
