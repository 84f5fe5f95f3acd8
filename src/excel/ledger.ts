import type { TierRule } from '../workbook';
import type { ColumnWidth } from './columnWidth';
import type { FormatRuns } from './formatRuns';
import type { StoredMemory } from './memory';
import { parseStored } from './memory';

export interface LedgerColumn {
  readonly id: string;
  /** Ids of our conditional formats on the column, best tier first, and what they say. */
  readonly ruleIds: readonly string[];
  readonly rules: readonly TierRule[];
  /** Every text that we may have put below the header. */
  readonly texts: readonly string[];
  /** The number formats and the width that the column had before us, and the width that we gave it, in points. */
  readonly formats: FormatRuns;
  readonly width: ColumnWidth;
  readonly fittedWidth: number | null;
}

/** What the add-in made in this workbook and how it was before. */
export interface Ledger {
  readonly version: 1;
  /** Data rows of the source at the last write. */
  readonly rowCount: number;
  /** Rows of the source's header; 1 where it is not told. */
  readonly headerRows?: 1 | 2;
  readonly columns: readonly LedgerColumn[];
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
    const value = JSON.parse(stored) as Ledger;
    return (value.version as number) === 1 && Array.isArray(value.columns) ? value : null;
  } catch {
    return null;
  }
}
