import { Fault } from '../../core';
import { hostCode } from '../hostFault';
import { runExcel } from '../runExcel';
import { freeTitle } from '../sheetTitle';
import { ANCHOR, isCheckName, SHEET_TITLE } from './marks';

/** Tries twice: what failed may have been the host's passing trouble. */
const TRIES = 2;

/** A title for a scratch sheet that no sheet has. Takes one sync. */
export async function scratchTitle(context: Excel.RequestContext): Promise<string> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  return freeTitle(
    SHEET_TITLE,
    worksheets.items.map(({ name }) => name),
  );
}

/**
 * Deletes scratch sheets, and names and settings of the self-check.
 * @param titles those of this run; one of an interrupted run is known by its title and the name on it together
 * @throws Fault `selfCheck.left` with the host's code when that would not go
 */
export async function sweep(titles: ReadonlySet<string>): Promise<void> {
  let cause = '';
  for (let n = 0; n < TRIES; n += 1) {
    try {
      await runExcel((context) => sweepOnce(context, titles));
      return;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      cause = error.id;
    }
  }
  throw new Fault('selfCheck.left', { title: SHEET_TITLE, reason: cause });
}

async function sweepOnce(context: Excel.RequestContext, titles: ReadonlySet<string>): Promise<void> {
  const { worksheets, names, settings } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name');
  settings.load('items/key');
  const anchor = names.getItemOrNullObject(ANCHOR).load('name');
  await context.sync();
  const left = anchor.isNullObject ? null : await anchoredSheet(context);
  for (const name of names.items) if (isCheckName(name.name)) name.delete();
  for (const setting of settings.items) if (isCheckName(setting.key)) setting.delete();
  for (const sheet of worksheets.items) {
    const ofEarlier = sheet.name === left && sheet.name.startsWith(SHEET_TITLE);
    if (!titles.has(sheet.name) && !ofEarlier) continue;
    if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
    sheet.delete();
  }
  await context.sync();
}

async function anchoredSheet(context: Excel.RequestContext): Promise<string | null> {
  const range = context.workbook.names.getItem(ANCHOR).getRangeOrNullObject().load('address,worksheet/name');
  await context.sync();
  return range.isNullObject ? null : range.worksheet.name;
}

/** Where the user was; null with a chart selected, which cannot be asked for. */
export interface Whereabouts {
  readonly sheet: string;
  readonly address: string | null;
}

export async function whereabouts(): Promise<Whereabouts> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    const selected = context.workbook.getSelectedRanges().load(['address', 'areaCount']);
    try {
      await context.sync();
    } catch (error) {
      if (hostCode(error) === undefined) throw error;
      return { sheet: sheet.name, address: null };
    }
    // Of several areas the first: later sets alone can select more.
    const [first = ''] = selected.address.split(',');
    return { sheet: sheet.name, address: first.slice(first.lastIndexOf('!') + 1) };
  });
}

/** Brings the user back. A host in trouble says so at the next request: the selection is no loss. */
export async function returnTo({ sheet, address }: Whereabouts): Promise<void> {
  try {
    await runExcel(async (context) => {
      const there = context.workbook.worksheets.getItem(sheet);
      there.activate();
      if (address !== null) there.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}
