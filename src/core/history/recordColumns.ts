import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { recordCheck } from './recordCheck';
import { headOf, recordHead } from './recordHead';
import { FIGURES } from './runRecord';
import type { RunRecord } from './runRecord';
import { packedTiers, unpackedTiers } from './tierCodes';

/** A record as plain columns of cells, each a title and one cell per customer, with what is said once as one text. */
export interface RecordColumns {
  /** JSON of any length: it holds the policy. */
  readonly head: string;
  readonly titles: readonly string[];
  /** Whether a column holds text: it is kept from being read as a number, a date or a formula. */
  readonly text: readonly boolean[];
  readonly columns: readonly (readonly Cell[])[];
}

/** The titles of every record's columns; `columns` is a code for each tier column that was written. */
export const RECORD_TITLES: readonly string[] = ['key', 'customer', 'tier', 'columns', ...FIGURES];
const TEXTS = 4;

export function recordColumns(record: RunRecord): RecordColumns {
  const { key, name, tiers, tierOf, columns, figures } = record;
  return {
    head: recordHead(record),
    titles: RECORD_TITLES,
    text: RECORD_TITLES.map((_, i) => i < TEXTS),
    columns: [
      key,
      name,
      Array.from(tierOf, (tier) => tiers[tier] ?? ''),
      packedTiers(columns, key.length),
      ...FIGURES.map((figure) => Array.from(figures[figure], (value) => (Number.isNaN(value) ? '' : value))),
    ],
  };
}

/** The record that was kept in these columns; null when another program or version wrote or damaged them. */
export function recordOfColumns(head: string, columns: readonly (readonly Cell[])[]): RunRecord | null {
  const kept = headOf(head);
  const [keys = [], names = [], tier = [], codes = [], ...figures] = columns;
  if (!kept || columns.length !== RECORD_TITLES.length) return null;
  if (columns.some((column) => column.length !== keys.length)) return null;
  const { check, version: _, ...said } = kept;
  const codeOf = new Map(said.tiers.map((name, i) => [name, i]));
  const tierOf = Int16Array.from(tier, (cell) => codeOf.get(cellText(cell)) ?? -1);
  const tiersOf = unpackedTiers(
    codes,
    said.columns.map(({ tiers }) => tiers.length),
  );
  if (tierOf.includes(-1) || !tiersOf || !figures.every(isFigures)) return null;
  const record: RunRecord = {
    ...said,
    key: keys.map(cellText),
    name: names.map(cellText),
    tierOf: Uint8Array.from(tierOf),
    columns: said.columns.map((column, i) => ({ ...column, tierOf: tiersOf[i] ?? new Uint8Array() })),
    figures: {
      score: numbersOf(figures[0]),
      amount: numbersOf(figures[1]),
      orders: numbersOf(figures[2]),
      lastPurchase: numbersOf(figures[3]),
    },
  };
  return recordCheck(record) === check ? record : null;
}

const isFigures = (cells: readonly Cell[]): boolean =>
  cells.every((cell) => typeof cell === 'number' || cell === '');

const numbersOf = (cells: readonly Cell[] = []): Float64Array =>
  Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : NaN));
