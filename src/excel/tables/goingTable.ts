import { note } from '../../core';
import type { LeftSheet, PeoplesSheets } from '../../workbook';
import { fieldIdOf, fieldName, sheetName } from '../names';
import type { TableEntry } from '../sheetLedger';
import { findFieldRules } from './fieldRules';
import type { TableState } from './findTable';
import { findTable } from './findTable';
import { hasPeoplesWork } from './peoplesWork';

/** A table that is to go with its sheet. */
export interface GoingTable {
  readonly id: string;
  /** Null where the sheet is gone already. */
  readonly sheet: string | null;
  /** The sheet stays, as the user's ordinary one: cells and table stay, our names and rules go. */
  readonly keep: boolean;
  readonly locked: boolean;
  readonly hidden: boolean;
  readonly rules: readonly Excel.ConditionalFormat[];
  readonly names: readonly Excel.NamedItem[];
}

/** Reads what is needed to take a table away. @param peoples what becomes of a sheet in which people wrote */
export async function readGoingTable(
  context: Excel.RequestContext,
  entry: TableEntry,
  peoples: PeoplesSheets,
): Promise<GoingTable> {
  const { id } = entry;
  const state = await findTable(context, id);
  const names = context.workbook.names.load('items/name');
  await context.sync();
  // Those of earlier runs too.
  const ours = names.items.filter(({ name }) => name === sheetName(id) || fieldIdOf(name, id) !== undefined);
  const gone = { id, sheet: null, keep: false, locked: false, hidden: false, rules: [], names: ours };
  if (state.kind === 'absent') return gone;
  const sheet = context.workbook.worksheets.getItem(state.sheet).load(['visibility', 'protection/protected']);
  const keep = peoples === 'keep' && (await hasPeoplesWork(context, entry, state));
  const rules = keep ? await rulesOn(context, entry, state) : [];
  await context.sync();
  return {
    ...gone,
    sheet: state.sheet,
    keep,
    rules,
    locked: sheet.protection.protected,
    hidden: sheet.visibility === 'VeryHidden',
  };
}

async function rulesOn(
  context: Excel.RequestContext,
  { id, fields }: TableEntry,
  state: TableState,
): Promise<readonly Excel.ConditionalFormat[]> {
  if (state.kind !== 'there') return [];
  const there = Object.entries(fields).filter(([field]) => state.fields.has(fieldName(id, field)));
  return (await findFieldRules(context, id, there, state.rows)).flatMap(({ ours }) => ours);
}

/** Why a table stays where it is, or null. @param deletable whether the workbook lets sheets be deleted */
export function tableHindrance({ sheet, keep, locked }: GoingTable, deletable: boolean): LeftSheet | null {
  if (sheet === null || (keep ? !locked : deletable)) return null;
  return {
    title: sheet,
    note: note(keep ? 'sheet.protected' : 'sheet.structureProtected', { sheet }),
  };
}

/** Takes no sync. The sheet goes before its names: without it they are nothing. */
export function takeTableAway(context: Excel.RequestContext, going: GoingTable): void {
  const { sheet, keep, hidden, rules, names } = going;
  for (const rule of rules) rule.delete();
  if (sheet !== null && !keep) {
    const item = context.workbook.worksheets.getItem(sheet);
    // A very hidden sheet cannot be deleted (Microsoft, Excel.Worksheet.delete).
    if (hidden) item.visibility = 'Hidden';
    item.delete();
  }
  for (const name of names) name.delete();
}
