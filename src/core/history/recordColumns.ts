import { cellText } from '../table/cell';
import type { Cell } from '../table/cell';
import { FIGURES } from './runRecord';
import type { RunRecord } from './runRecord';

/** A record as plain columns of cells, each a title and one cell per customer, with what is said once as JSON. */
export interface RecordColumns {
  readonly head: string;
  readonly titles: readonly string[];
  /** Whether a column holds text: it is kept from being read as a number, a date or a formula. */
  readonly text: readonly boolean[];
  readonly columns: readonly (readonly Cell[])[];
}

const TITLES = ['key', 'customer', 'tier', ...FIGURES];

export function recordColumns(record: RunRecord): RecordColumns {
  const { key, name, tierOf, figures, ...head } = record;
  return {
    head: JSON.stringify({ version: 1, ...head }),
    titles: TITLES,
    text: TITLES.map((_, i) => i < 3),
    columns: [
      key,
      name,
      Array.from(tierOf, (tier) => record.tiers[tier] ?? ''),
      ...FIGURES.map((figure) => Array.from(figures[figure], (value) => (Number.isNaN(value) ? '' : value))),
    ],
  };
}

/** The record that was kept in these columns; null when another program or version wrote or damaged them. */
export function recordOfColumns(head: string, columns: readonly (readonly Cell[])[]): RunRecord | null {
  const said = headOf(head);
  const [key = [], name = [], tier = [], ...figures] = columns;
  if (!said || columns.length !== TITLES.length) return null;
  const tierOf = tier.map((cell) => said.tiers.indexOf(cellText(cell)));
  if (tierOf.includes(-1)) return null;
  const numbers = (i: number): Float64Array =>
    Float64Array.from(figures[i] ?? [], (cell) => (typeof cell === 'number' ? cell : NaN));
  return {
    ...said,
    key: key.map(cellText),
    name: name.map(cellText),
    tierOf: Uint8Array.from(tierOf),
    figures: {
      score: numbers(0),
      amount: numbers(1),
      orders: numbers(2),
      lastPurchase: numbers(3),
    },
  };
}

type Head = Omit<RunRecord, 'key' | 'name' | 'tierOf' | 'figures'>;

function headOf(text: string): Head | null {
  try {
    const { version, ...said } = JSON.parse(text) as Partial<Head> & { version?: unknown };
    const { at, policy, tiers, unknown, asOf = null, from = null, limits = {} } = said;
    if (version !== 1 || at === undefined || policy === undefined || unknown === undefined) return null;
    return Array.isArray(tiers) ? { at, policy, asOf, from, tiers, unknown, limits } : null;
  } catch {
    return null;
  }
}
