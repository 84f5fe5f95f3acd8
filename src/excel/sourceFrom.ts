import type { Source } from '../workbook';
import { blockAddress, onSheet } from './a1';
import type { OwnColumn } from './ownColumns';

interface Place {
  readonly sheet: string;
  readonly table?: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A source without our own columns at its right edge, and with those further left marked. */
export function sourceFrom(place: Place, own: readonly OwnColumn[]): Source {
  const offsets = new Set(
    own
      .filter((column) => column.sheet === place.sheet && column.row === place.headerRow)
      .map((column) => column.column - place.firstColumn),
  );
  let { columnCount } = place;
  while (offsets.has(columnCount - 1)) columnCount -= 1;
  const address = blockAddress(place.headerRow, place.firstColumn, place.rowCount + 1, columnCount);
  return {
    ...place,
    columnCount,
    address: onSheet(place.sheet, address),
    ownColumns: [...offsets].filter((offset) => offset >= 0 && offset < columnCount).sort((a, b) => a - b),
  };
}
