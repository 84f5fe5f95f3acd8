/**
 * The memory of a write as it is stored: its text in a setting of the workbook, or, where that is too long for one, in
 * pieces on a sheet of ours, to which the setting points.
 */
export type StoredMemory = string | MemoryPlace;

export interface MemoryPlace {
  /** Column of the sheet. A new memory is written beside the old one, which is there until the write is done. */
  readonly column: 0 | 1;
  readonly pieces: number;
  /** Characters of the whole text: what has another length was damaged. */
  readonly length: number;
}

/**
 * Settings of a workbook hold about 2 MB together and give trouble above 1 MB (OfficeDev/office-js #3957); long are
 * policies with many aliases.
 */
export const LONGEST_SETTING = 100_000;

/**
 * Characters of a piece. A cell holds 32 767, but a formula bar and files of older programs no more than 8 192
 * (Microsoft Support, "Excel specifications and limits").
 */
const PIECE = 8000;

/** Stands before each piece, so that none begins with an apostrophe: Excel may take one for a mark of its own. */
const MARK = '|';

/** The text in pieces of a cell each; no character of two code units is cut in two. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length;) {
    let to = Math.min(text.length, from + PIECE);
    if (to < text.length && isHigh(text.charCodeAt(to - 1))) to -= 1;
    pieces.push(MARK + text.slice(from, to));
    from = to;
  }
  return pieces;
}

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** The text of pieces, or null when something is missing. */
export function joinPieces(
  pieces: readonly unknown[],
  { length }: Pick<MemoryPlace, 'length'>,
): string | null {
  const text = pieces.map((piece) => String(piece).slice(MARK.length)).join('');
  return text.length === length ? text : null;
}

/** What a setting holds, or null when another program wrote it. */
export function parseStored(value: unknown): StoredMemory | null {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return null;
  const { column, pieces, length } = value as Partial<MemoryPlace>;
  const known = (column === 0 || column === 1) && isCount(pieces) && isCount(length);
  return known ? { column, pieces, length } : null;
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0;
