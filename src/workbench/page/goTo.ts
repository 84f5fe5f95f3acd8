import type { Area, Selection, Sheet, WorkbookEngine } from '../engine';
import { formatArea } from '../engine';
import { parseAreas } from './parseAreas';

/** Selects what an address says (`B2`, `A1:H500,J:J`, `Sheet2!A1`); false when it says nothing of this workbook. */
export function goTo(engine: WorkbookEngine, address: string): boolean {
  const place = parseAreas(address);
  if (!place) return false;
  const wanted = place.sheet?.toLowerCase();
  const sheet: Sheet | undefined =
    wanted === undefined
      ? engine.activeSheet
      : engine.sheets.find(
          ({ name, visibility }) => name.toLowerCase() === wanted && visibility === 'Visible',
        );
  if (!sheet) return false;
  engine.select(sheet, place.areas);
  return true;
}

/** The selection as the name box shows it, without the sheet. */
export function addressOf(selection: Selection): string {
  if (selection.kind === 'chart') return selection.name;
  return selection.areas.map((area: Area) => formatArea(area)).join(',');
}
