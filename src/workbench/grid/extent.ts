import type { GridSelection, Rectangle, SizedGridColumn } from '@glideapps/glide-data-grid';
import { useCallback, useState } from 'react';
import { COLUMNS, ROWS, columnName } from '../engine';

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

const least: Extent = { rows: 200, columns: 26 };
const margin: Extent = { rows: 100, columns: 8 };

/**
 * How much of the sheet can be scrolled to: what is used, selected or looked at, and some more. It grows as one
 * scrolls, up to the sheet's full height; a scroll bar over 1 048 576 rows would be of no use.
 */
export function useExtent(used: { usedRows: number; usedColumns: number }, { current }: GridSelection) {
  const [seen, setSeen] = useState(least);
  const see = useCallback(({ x, y, width, height }: Rectangle) => {
    setSeen((before) => ({
      rows: Math.max(before.rows, y + height),
      columns: Math.max(before.columns, x + width),
    }));
  }, []);
  const lastRow = current ? current.range.y + current.range.height : 0;
  const lastColumn = current ? current.range.x + current.range.width : 0;
  return {
    see,
    rows: Math.min(ROWS, Math.max(seen.rows, used.usedRows, lastRow) + margin.rows),
    columns: Math.min(COLUMNS, Math.max(seen.columns, used.usedColumns, lastColumn) + margin.columns),
  };
}

export function columnsFor(count: number, widthOf: (column: number) => number): SizedGridColumn[] {
  return Array.from({ length: count }, (_, column) => ({
    title: columnName(column),
    width: widthOf(column),
  }));
}
