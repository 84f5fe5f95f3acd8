import { WorkbookFault } from '../../engine';
import type { Area, CellValue, Reference, Sheet } from '../../engine/state';
import {
  boundingArea,
  holds,
  intersection,
  lastColumn,
  lastRow,
  placeOf,
  valueType,
} from '../../engine/state';

/** The block around a cell, bounded by empty rows and columns, as Ctrl+Shift+* selects it. */
export function surroundingRegion({ sheet, area }: Reference): Area {
  let region = placeOf({ sheet, area });
  for (;;) {
    const rim: Area = {
      row: Math.max(0, region.row - 1),
      column: Math.max(0, region.column - 1),
      rows: region.rows + (region.row > 0 ? 2 : 1),
      columns: region.columns + (region.column > 0 ? 2 : 1),
    };
    const found = sheet.usedArea(true, rim);
    const grown = found ? boundingArea(region, found) : region;
    if (grown.rows === region.rows && grown.columns === region.columns) return region;
    region = grown;
  }
}

const kinds = {
  Double: 'Numbers',
  String: 'Text',
  Boolean: 'Logical',
  Error: 'Errors',
  Empty: '',
} as const;

/** `All`, or names as `NumbersText`, `ErrorsLogical` (Excel.SpecialCellValueType). */
const wantsKind = (wanted: string, value: CellValue): boolean =>
  wanted === 'All' || wanted.includes(kinds[valueType(value)]);

/** Joins runs of rows in neighbouring columns that have the same height into one area. */
function joinRuns(runs: readonly Area[]): Area[] {
  // By rows and the column behind: a run of the next column goes on there.
  const open = new Map<string, Area>();
  for (const run of runs) {
    const rows = `${run.row} ${run.rows}`;
    const left = open.get(`${rows} ${run.column}`);
    const area = left ? { ...left, columns: left.columns + 1 } : run;
    if (left) open.delete(`${rows} ${run.column}`);
    open.set(`${rows} ${lastColumn(area) + 1}`, area);
  }
  return [...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Columns of an area, each cut into runs of rows for which `test` holds. */
function cellsWhere(area: Area, test: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    let start = -1;
    for (let row = area.row; row <= lastRow(area) + 1; row += 1) {
      const inside = row <= lastRow(area) && test(row, column);
      if (inside && start < 0) start = row;
      if (!inside && start >= 0) {
        runs.push({ row: start, column, rows: row - start, columns: 1 });
        start = -1;
      }
    }
  }
  return joinRuns(runs);
}

/** Visible cells of an area: hidden rows and columns taken out. */
export function visibleAreas(sheet: Sheet, area: Area): Area[] {
  const bands: [number, number][] = [];
  let start = -1;
  for (let column = area.column; column <= lastColumn(area) + 1; column += 1) {
    const shown = column <= lastColumn(area) && !sheet.hiddenColumns.has(column);
    if (shown && start < 0) start = column;
    if (!shown && start >= 0) {
      bands.push([start, column - start]);
      start = -1;
    }
  }
  const rows = cellsWhere({ ...area, column: 0, columns: 1 }, (row) => !sheet.isRowHidden(row));
  return rows.flatMap((run) => bands.map(([column, columns]) => ({ ...run, column, columns })));
}

/** `getSpecialCells`: constants, formulas, blanks within the used area; visible cells anywhere. */
export function specialCells({ sheet, area }: Reference, type: string, valueKind: string): Area[] {
  const place = placeOf({ sheet, area });
  if (type === 'Visible') return visibleAreas(sheet, place);
  const used = sheet.usedArea(false);
  const within = used && intersection(used, place);
  if (!within) return [];
  const isFormula = (row: number, column: number): boolean => sheet.formula(row, column) !== undefined;
  switch (type) {
    case 'Constants':
      return cellsWhere(within, (row, column) => {
        const value = sheet.value(row, column);
        return value !== null && !isFormula(row, column) && wantsKind(valueKind, value);
      });
    case 'Formulas':
      return cellsWhere(
        within,
        (row, column) => isFormula(row, column) && wantsKind(valueKind, sheet.value(row, column)),
      );
    case 'Blanks':
      return cellsWhere(
        within,
        (row, column) => sheet.value(row, column) === null && !isFormula(row, column),
      );
    default:
      throw new WorkbookFault('NotImplemented', `The workbench finds no special cells of type ${type}.`);
  }
}

/** Merged areas that a range may have for `getMergedAreasOrNullObject` to answer (Microsoft, Excel.Range). */
const MOST_MERGED = 512;

/** Merged areas whose first cell is in the range: others are not found (OfficeDev/office-js #3611). */
export function mergedAreas({ sheet, area }: Reference, merges: readonly Reference[]): Area[] {
  const place = placeOf({ sheet, area });
  const found = merges.flatMap((merge) =>
    merge.sheet === sheet && merge.area && holds(place, merge.area.row, merge.area.column)
      ? [merge.area]
      : [],
  );
  if (found.length > MOST_MERGED) throw new WorkbookFault('GeneralException');
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Rows of an area that are shown. */
export function visibleRows({ sheet, area }: Reference): number[] {
  const { row, rows } = placeOf({ sheet, area });
  return Array.from({ length: rows }, (_, i) => row + i).filter((at) => !sheet.isRowHidden(at));
}
