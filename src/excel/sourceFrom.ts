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
  readonly headerRows?: 1 | 2;
  readonly headerKnown?: boolean;
}

/**
 * A source without our own columns at its right edge, and with those further left marked. Ours are those whose header
 * cell stands in the block: titles may stand above the header, whose place is then not known yet.
 */
export function sourceFrom(place: Place, own: readonly OwnColumn[]): Source {
  const { headerRow, rowCount } = place;
  const offsets = new Set(
    own
      .filter(({ sheet, row }) => sheet === place.sheet && row >= headerRow && row <= headerRow + rowCount)
      .map((column) => column.column - place.firstColumn),
  );
  let { columnCount } = place;
  while (offsets.has(columnCount - 1)) columnCount -= 1;
  const block = {
    ...place,
    headerRows: place.headerRows ?? 1,
    headerKnown: place.headerKnown ?? false,
    columnCount,
    ownColumns: [...offsets].filter((offset) => offset >= 0 && offset < columnCount).sort((a, b) => a - b),
  };
  return { ...block, address: addressOf(block) };
}

/** Where the header rows and the data rows stand, for people. */
function addressOf(source: Omit<Source, 'address'>): string {
  const { sheet, headerRow, headerRows, firstColumn, rowCount, columnCount } = source;
  return onSheet(
    sheet,
    blockAddress(headerRow - headerRows + 1, firstColumn, rowCount + headerRows, columnCount),
  );
}

/** The source with more or fewer data rows. */
export function withRows(source: Source, rowCount: number): Source {
  const changed = { ...source, rowCount };
  return { ...changed, address: addressOf(changed) };
}
