import type { CellKind, Look, OutputBlock, OutputCell } from '../../workbook';
import { PLAIN } from './looks';
import { cellOfNumber, cellOfText } from './tableColumns';

/** A column of a block: its header, what its cells hold, how they look. */
export interface BlockColumn {
  readonly header: string;
  readonly kind: CellKind;
  readonly look?: Look;
}

export type BlockCell = string | number | null;

/** A block of a page. @param rows cells as they are found: missing numbers are empty */
export function block(
  id: string,
  heading: string,
  columns: readonly BlockColumn[],
  rows: readonly (readonly BlockCell[])[],
  heat?: OutputBlock['heat'],
): OutputBlock {
  return {
    id,
    heading,
    headers: columns.map(({ header }) => header),
    rows: rows.map((row) => row.map(cellOf)),
    kinds: columns.map(({ kind }) => kind),
    looks: columns.map(({ look }) => look ?? PLAIN),
    ...(heat ? { heat } : {}),
  };
}

const cellOf = (cell: BlockCell): OutputCell =>
  typeof cell === 'string' ? cellOfText(cell) : cellOfNumber(cell);

/** What something is, and its value in words: rows of a block without headers. */
export type Line = readonly [label: string, value: string];

/** A block that says one thing after another. */
export const linesBlock = (id: string, heading: string, lines: readonly Line[]): OutputBlock => ({
  id,
  heading,
  headers: [],
  rows: lines.map((line) => line.map(cellOfText)),
  kinds: ['text', 'text'],
  looks: [PLAIN, PLAIN],
});
