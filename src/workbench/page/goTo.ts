import type { Area, Selection, Sheet, WorkbookEngine } from '../engine';
import { formatArea } from '../engine';
import { parseAreas } from './parseAreas';

/** A visible sheet by its name, the active one without a name. */
function sheetOf(engine: WorkbookEngine, name: string | undefined): Sheet | undefined {
  if (name === undefined) return engine.activeSheet;
  const wanted = name.toLowerCase();
  return engine.sheets.find((sheet) => sheet.name.toLowerCase() === wanted && sheet.visibility === 'Visible');
}

/** Where a name or a table is, as a person goes to it. */
function placeNamed(engine: WorkbookEngine, name: string): { sheet: Sheet; area: Area } | null {
  const wanted = name.trim().toLowerCase();
  const { tables, names } = engine.book;
  const table = tables.find((one) => one.name.toLowerCase() === wanted);
  if (table) return { sheet: table.sheet, area: table.bodyArea };
  const found = names.find(
    (one) => one.name.toLowerCase() === wanted && (one.scope === null || one.scope === engine.activeSheet),
  );
  const reference = found?.target.kind === 'place' ? found.target.reference : undefined;
  return reference?.area ? { sheet: reference.sheet, area: reference.area } : null;
}

/** Selects what an address (`B2`, `A1:H500,J:J`, `Sheet2!A1`) or a name says; false when it says nothing of this workbook. */
export function goTo(engine: WorkbookEngine, address: string): boolean {
  const place = parseAreas(address);
  if (!place) {
    const named = placeNamed(engine, address);
    if (named?.sheet.visibility !== 'Visible') return false;
    engine.select(named.sheet, [named.area]);
    return true;
  }
  const sheet = sheetOf(engine, place.sheet);
  if (!sheet) return false;
  engine.select(sheet, place.areas);
  return true;
}

/** The selection as the name box shows it, without the sheet. */
export function addressOf(selection: Selection): string {
  if (selection.kind === 'chart') return selection.name;
  return selection.areas.map((area: Area) => formatArea(area)).join(',');
}
