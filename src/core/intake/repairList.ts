import { cellAddress } from '../table/address';
import { EXAMPLES, MOST_RUNS, REPAIRS } from './repairs';
import type { Repair, RepairExample, RepairKind } from './repairs';

/** A kind as one bit, so that all repairs of a cell are one number. */
export const repairBit = (kind: RepairKind): number => 1 << REPAIRS.indexOf(kind);

/** Where a column stands. `column` is its index into the headers, `firstColumn` and `firstRow` are the sheet's. */
export interface ColumnPlace {
  readonly header: string;
  readonly column: number;
  readonly firstColumn: number;
  readonly firstRow: number;
}

/** What the cells of a row were and what they became. */
export interface BeforeAfter {
  readonly before: (row: number) => string;
  readonly after: (row: number) => string;
}

interface Found {
  readonly kind: RepairKind;
  readonly bit: number;
  readonly examples: RepairExample[];
  readonly runs: [from: number, count: number][];
  /** The row behind the last run. */
  end: number;
}

/**
 * Lists the repairs of one column.
 * @param codes per row a code, negative for none
 * @param bitsOf per code the `repairBit`s of its cells, 0 for cells that stand as they are
 */
export function repairList(
  codes: Int32Array | Uint16Array,
  bitsOf: Int32Array,
  place: ColumnPlace,
  cells: BeforeAfter,
): Repair[] {
  const all = bitsOf.reduce((bits, more) => bits | more, 0);
  if (all === 0) return [];
  const present = REPAIRS.map((kind): Found => ({
    kind,
    bit: repairBit(kind),
    examples: [],
    runs: [],
    end: -1,
  })).filter(({ bit }) => (all & bit) !== 0);
  const counts = new Int32Array(bitsOf.length);
  // Kinds of which rows are still wanted.
  let wanted = all;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    if (code < 0) continue;
    const bits = bitsOf[code] ?? 0;
    if (bits === 0) continue;
    counts[code] = (counts[code] ?? 0) + 1;
    if ((bits & wanted) === 0) continue;
    for (const kind of present) {
      if ((bits & wanted & kind.bit) === 0) continue;
      if (kind.examples.length < EXAMPLES) kind.examples.push(exampleOf(row, place, cells));
      if (!addRow(kind, row)) wanted &= ~kind.bit;
    }
  }
  const { header, column } = place;
  return present.flatMap((kind) => {
    closeRun(kind);
    const count = counts.reduce(
      (sum, some, code) => sum + (((bitsOf[code] ?? 0) & kind.bit) === 0 ? 0 : some),
      0,
    );
    return count === 0
      ? []
      : [{ kind: kind.kind, header, column, count, examples: kind.examples, runs: kind.runs }];
  });
}

const exampleOf = (row: number, place: ColumnPlace, { before, after }: BeforeAfter): RepairExample => ({
  cell: cellAddress(place.firstColumn + place.column, place.firstRow + row),
  before: before(row),
  after: after(row),
});

/** Adds a row behind all others; tells whether there was still room for it. Its run gets its length when it is closed. */
function addRow(kind: Found, row: number): boolean {
  if (row !== kind.end) {
    closeRun(kind);
    if (kind.runs.length === MOST_RUNS) return false;
    kind.runs.push([row, 0]);
  }
  kind.end = row + 1;
  return true;
}

function closeRun({ runs, end }: Found): void {
  const last = runs.at(-1);
  if (last) last[1] = end - last[0];
}
