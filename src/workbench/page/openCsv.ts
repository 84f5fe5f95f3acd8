import { decodeText, parseCsv } from '../../files/csv';
import { WorkbookEngine } from '../engine';
import { fittingWidth, pointsOf } from '../grid/columnWidth';
import type { Settings } from './settings';

/** A workbook with the file's rows on its one sheet, all of them selected. */
export async function openCsv(blob: Blob, fileName: string, settings: Settings): Promise<WorkbookEngine> {
  const { rows } = parseCsv(decodeText(new Uint8Array(await blob.arrayBuffer())).text);
  const sheetName = sheetNameOf(fileName);
  const { locale, apiLevel } = settings;
  const engine = new WorkbookEngine({ name: fileName, sheets: [sheetName], culture: locale, apiLevel });
  const sheet = engine.load(sheetName, rows);
  const used = engine.usedArea(sheet, true);
  if (!used) return engine;
  fitColumns(engine, used.column + used.columns);
  engine.forgetSteps();
  engine.select(sheet, [
    { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns },
  ]);
  return engine;
}

/** As Excel names the sheet of a .csv: after the file, without what sheet names may not hold. */
function sheetNameOf(fileName: string): string {
  const name = fileName
    .replace(/\.\w+$/, '')
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31);
  return name === '' || /^history$/i.test(name) ? 'Sheet1' : name;
}

/** Wide enough for the first rows. */
function fitColumns(engine: WorkbookEngine, columns: number): void {
  const sheet = engine.activeSheet;
  for (let column = 0; column < columns; column++) {
    const texts = Array.from({ length: 100 }, (_, row) => engine.cell(sheet, row, column).text);
    engine.setColumnWidth(sheet, column, pointsOf(fittingWidth(texts)));
  }
}
