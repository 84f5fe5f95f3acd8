import type { WorkbookChange } from '../engine';
import type { Area } from '../engine/state';
import { formatArea, intersection } from '../engine/state';
import type { AddinSession } from './addinSession';

/** Event types of the rich API's messages. */
const SELECTION_OF_WORKBOOK = 2;
const SHEET_CHANGED = 10;
const SHEET_SELECTION = 14;
const TABLE_CHANGED = 101;

/** Category, type, target id, message as JSON, id, whether it comes from elsewhere. */
export type EventEntry = readonly [65536, number, string, string, number, boolean];

const entry = (type: number, target: string, message: unknown, remote: boolean): EventEntry => [
  65536,
  type,
  target,
  JSON.stringify(message),
  0,
  remote,
];

const shifts: Partial<Record<string, string>> = {
  RowInserted: 'ShiftCellDown',
  ColumnInserted: 'ShiftCellRight',
  RowDeleted: 'ShiftCellUp',
  ColumnDeleted: 'ShiftCellLeft',
};

type CellsChange = Extract<WorkbookChange, { kind: 'cells' }>;

function cellEntries(change: CellsChange, session: AddinSession): EventEntry[] {
  const { sheet, area, origin } = change;
  const { listening, book } = session;
  const remote = origin === 'remote';
  const message = (place: Area) => ({
    address: formatArea(place),
    changeType: change.change,
    source: remote ? 'Remote' : 'Local',
    ...(session.plays('1.14') ? { triggerSource: origin === 'api' ? 'ThisLocalAddin' : 'Unknown' } : {}),
    shiftDirection: shifts[change.change] ?? 'None',
    worksheetId: sheet.id,
    referenceId: session.rememberEvent(sheet, place),
  });
  const entries: EventEntry[] = [];
  const tell = (type: number, target: string, body: unknown): void => {
    if (listening.has(`${type} ${target}`)) entries.push(entry(type, target, body, remote));
  };
  if (
    [...listening].some(
      (key) => key === `${SHEET_CHANGED} ${sheet.id}` || key === `${SHEET_CHANGED} Workbook`,
    )
  ) {
    const body = message(area);
    tell(SHEET_CHANGED, sheet.id, body);
    tell(SHEET_CHANGED, 'Workbook', body);
  }
  for (const table of book.tablesOf(sheet)) {
    const cut = intersection(table.area, area);
    if (!cut) continue;
    const body = { ...message(cut), tableId: table.id };
    for (const target of [table.id, sheet.id, 'Workbook']) tell(TABLE_CHANGED, target, body);
  }
  return entries;
}

function selectionEntries(session: AddinSession): EventEntry[] {
  const { selection } = session.book;
  const entries = [entry(SELECTION_OF_WORKBOOK, '', {}, false)];
  if (selection?.kind !== 'cells') return entries;
  const { sheet, areas } = selection;
  const message = { address: areas.map((area) => formatArea(area)).join(','), worksheetId: sheet.id };
  for (const target of [sheet.id, 'Workbook'])
    if (session.listening.has(`${SHEET_SELECTION} ${target}`))
      entries.push(entry(SHEET_SELECTION, target, message, false));
  return entries;
}

/** The messages that a change means to an add-in that listens; none while `runtime.enableEvents` is off. */
export function eventEntries(change: WorkbookChange, session: AddinSession): EventEntry[] {
  if (!session.book.enableEvents) return [];
  if (change.kind === 'cells') return cellEntries(change, session);
  return change.kind === 'selection' ? selectionEntries(session) : [];
}
