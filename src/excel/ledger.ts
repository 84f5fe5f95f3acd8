import type { CellKind, Look, TierRule } from '../workbook';
import type { ColumnWidth } from './columnWidth';
import type { FormatRuns } from './formatRuns';
import type { StoredMemory } from './memory';
import { parseStored } from './memory';
import type { Written } from './written';

export interface LedgerColumn {
  readonly id: string;
  readonly kind: CellKind;
  /** Ids of our conditional formats on the column, best tier first. */
  readonly ruleIds: readonly string[];
  /** The look that they give; while a write is under way, the old one and the new one. */
  readonly looks: readonly Look[];
  /** What we put below the header; while a write is under way, before and now. */
  readonly written: readonly Written[];
  /** The number formats and the width that the column had before us, and the width that we gave it, in points. */
  readonly formats: FormatRuns;
  readonly width: ColumnWidth;
  readonly fittedWidth: number | null;
}

/** Our rules that paint the source's rows. */
export interface HighlightEntry {
  readonly ruleIds: readonly string[];
  /** The tiers; while a write is under way, those before and those to come. */
  readonly rules: readonly TierRule[];
}

/** What the add-in made in this workbook and how it was before. */
export interface Ledger {
  readonly version: 2;
  /** Data rows of the source at the last write. */
  readonly rowCount: number;
  /** Rows of the source's header; 1 where it is not told. */
  readonly headerRows?: 1 | 2;
  readonly columns: readonly LedgerColumn[];
  readonly highlight?: HighlightEntry | undefined;
}

/** The first version knew columns of tiers only. */
interface Ledger1 extends Omit<Ledger, 'version' | 'columns'> {
  readonly version: 1;
  readonly columns: readonly (Omit<LedgerColumn, 'kind' | 'looks' | 'written'> & {
    readonly rules: readonly TierRule[];
    readonly texts: readonly string[];
  })[];
}

export const LEDGER_KEY = 'CustomerTiers.ledger';
export const MEMORY_KEY = 'CustomerTiers.memory';

/** The ledger and memory as stored; null where there is none. Takes one sync. */
export async function loadLedger(
  context: Excel.RequestContext,
): Promise<{ ledger: Ledger | null; memory: StoredMemory | null }> {
  const { settings } = context.workbook;
  const ledger = settings.getItemOrNullObject(LEDGER_KEY).load('value');
  const memory = settings.getItemOrNullObject(MEMORY_KEY).load('value');
  await context.sync();
  return {
    ledger: ledger.isNullObject ? null : parseLedger(ledger.value),
    memory: memory.isNullObject ? null : parseStored(memory.value),
  };
}

export function storeLedger(context: Excel.RequestContext, ledger: Ledger): void {
  context.workbook.settings.add(LEDGER_KEY, JSON.stringify(ledger));
}

/** A ledger that another program damaged counts as none: the names still lead to the columns. */
function parseLedger(stored: unknown): Ledger | null {
  if (typeof stored !== 'string') return null;
  try {
    const value = JSON.parse(stored) as Ledger | Ledger1;
    if (!Array.isArray(value.columns)) return null;
    if (value.version === 1) return upgraded(value);
    return (value.version as number) === 2 ? value : null;
  } catch {
    return null;
  }
}

const upgraded = (ledger: Ledger1): Ledger => ({
  ...ledger,
  version: 2,
  columns: ledger.columns.map(({ rules, texts, ...column }) => ({
    ...column,
    kind: 'text',
    looks: [{ kind: 'tiers', rules }],
    written: [{ values: texts }],
  })),
});
