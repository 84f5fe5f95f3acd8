import type { Sheet } from '../sheet';
import type { Restore } from './keepTree';
import { keepTree } from './keepTree';

/** Keeps a sheet. Cells are shared with it until one of them is written, so that this costs little for any number of rows. */
export function keepSheet(sheet: Sheet): Restore {
  const { name, visibility, tabColor, frozen, deleted } = sheet;
  const columns = [...sheet.columns].map(([index, column]) => ({ index, column, restore: column.keep() }));
  const maps = [sheet.columnWidths, sheet.rowHeights, sheet.customProperties].map(keepTree);
  const sets = [sheet.hiddenRows, sheet.hiddenColumns, sheet.filteredRows].map((lines) => ({
    lines,
    before: [...lines],
  }));
  return () => {
    Object.assign(sheet, { name, visibility, tabColor, frozen, deleted });
    sheet.columns.clear();
    for (const { index, column, restore } of columns) {
      sheet.columns.set(index, column);
      restore();
    }
    for (const restore of maps) restore();
    for (const { lines, before } of sets) {
      lines.clear();
      for (const line of before) lines.add(line);
    }
  };
}
